// SPDX-License-Identifier: MIT
import QtQuick
import Taonaut.Design

// One transaction: when, what, change, steps, state. A press unfolds its details.
Item {
    id: root

    required property int index
    required property string when
    required property string actionWord
    required property string what
    required property string address
    required property string changeLead
    required property string changeRest
    required property int stepsDone
    required property bool failed
    required property bool expired
    required property int stateMark
    required property string stateWord
    required property string blockText
    required property string detail
    required property var facts
    required property var events
    required property string eventsNote
    property bool roomy: true
    property bool unfolded: false
    property bool reached: false
    readonly property color stateInk: failed ? Theme.bad : expired ? Theme.warn
        : stateMark === ProofMark.Level.Proven ? Theme.ok : Theme.text2

    signal pressed

    implicitHeight: Theme.row + (unfolded ? more.height + Theme.s16 : 0)
    Accessible.role: Accessible.Row
    Accessible.name: qsTr("%1 %2 %3, %4", "row of the activity, spoken: action, amount, address, state")
        .arg(actionWord).arg(what).arg(address).arg(stateWord)
    Accessible.focusable: true
    Accessible.onPressAction: root.pressed()

    HoverHandler {
        id: pointer
    }
    TapHandler {
        onTapped: root.pressed()
    }
    Rectangle {
        anchors.fill: parent
        color: root.unfolded ? Theme.selected : pointer.hovered ? Theme.hover : Theme.clear
        border.width: root.reached ? 2 : 0
        border.color: Theme.accent
    }
    Label {
        visible: root.roomy
        x: Theme.s8
        width: Theme.px(116)
        height: Theme.row
        text: root.when
        color: Theme.text2
        Accessible.ignored: true
    }
    Row {
        id: subject

        x: root.roomy ? Theme.px(132) : Theme.s8
        height: Theme.row
        spacing: Theme.s8
        Icon {
            anchors.verticalCenter: parent.verticalCenter
            size: 16
            path: Icons.out
        }
        Label {
            anchors.verticalCenter: parent.verticalCenter
            text: root.actionWord
            font.weight: Font.Medium
            Accessible.ignored: true
        }
        Label {
            anchors.verticalCenter: parent.verticalCenter
            visible: root.roomy
            width: Math.min(implicitWidth, Math.max(0, root.width - subject.x - Theme.px(root.address === "" ? 600 : 560)))
            text: root.what
            color: Theme.text2
            Accessible.ignored: true
        }
        AddressLabel {
            anchors.verticalCenter: parent.verticalCenter
            visible: root.width >= Theme.px(560)
            address: root.address
            Accessible.ignored: true
        }
    }
    AmountLabel {
        x: root.width - (root.roomy ? Theme.px(372) : Theme.px(172)) - width
        height: Theme.row
        bare: true
        sign: root.changeLead === "" ? "" : "−"
        lead: root.changeLead
        rest: root.changeRest
    }
    StepDots {
        visible: root.roomy
        x: root.width - Theme.px(340)
        y: Math.round((Theme.row - height) / 2)
        done: root.stepsDone
        failed: root.failed
        expired: root.expired
    }
    Row {
        x: root.width - (root.roomy ? Theme.px(252) : Theme.px(152))
        height: Theme.row
        spacing: Theme.px(5)
        ProofMark {
            anchors.verticalCenter: parent.verticalCenter
            level: root.stateMark
        }
        Icon {
            anchors.verticalCenter: parent.verticalCenter
            visible: root.stateMark === ProofMark.Level.None
            size: 12
            path: root.failed ? Icons.stop : Icons.clock
            color: root.stateInk
        }
        Label {
            anchors.verticalCenter: parent.verticalCenter
            width: Math.min(implicitWidth, Theme.px(root.roomy ? 150 : 130))
            text: root.stateWord
            role: Label.Role.Note
            font.weight: Font.Medium
            color: root.stateInk
            Accessible.ignored: true
        }
    }
    Label {
        visible: root.roomy
        x: root.width - width - Theme.s8
        height: Theme.row
        text: root.blockText
        color: Theme.text2
        Accessible.ignored: true
    }
    ActivityDetail {
        id: more

        visible: root.unfolded
        x: root.roomy ? Theme.px(132) : Theme.s8
        y: Theme.row
        width: parent.width - x - Theme.s8
        sentence: root.detail
        recipient: root.address
        facts: root.unfolded ? root.facts : []
        what: root.address === "" ? root.what : ""
        events: root.unfolded ? root.events : []
        eventsNote: root.eventsNote
    }
    Hairline {
        anchors.bottom: parent.bottom
        width: parent.width
    }
}
