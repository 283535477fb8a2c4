// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Taonaut.Design
import Taonaut.Ui

// What this version understands of the connected runtime, and what it leaves alone because it would have to guess.
Column {
    id: root

    required property FitModel fits

    spacing: Theme.s16

    PaneState {
        ready: root.fits.ready
    }
    Column {
        visible: root.fits.ready
        width: parent.width
        spacing: Theme.s4
        Label {
            text: qsTr("What this version understands of the connected runtime", "fits: title")
            role: Label.Role.Section
            Accessible.role: Accessible.Heading
        }
        Label {
            width: parent.width
            text: root.fits.version
            role: Label.Role.Note
            color: Theme.text3
        }
    }
    Row {
        visible: root.fits.ready
        spacing: Theme.s48
        FitCount {
            objectName: "fitsEqual"
            figure: root.fits.equal
            name: qsTr("equal", "fits: how many items are exactly as declared")
            iconPath: Icons.check
            ink: Theme.ok
        }
        FitCount {
            figure: root.fits.compatible
            name: qsTr("compatible, with a mapping", "fits: how many items differ in a way that is bridged")
            iconPath: Icons.info
            ink: Theme.text2
        }
        FitCount {
            figure: root.fits.incompatible
            name: qsTr("off", "fits: how many items are not used")
            iconPath: Icons.stop
            ink: root.fits.incompatible === "0" ? Theme.text3 : Theme.warn
        }
    }
    Banner {
        visible: root.fits.problem !== ""
        width: parent.width
        kind: Banner.Kind.Bad
        title: qsTr("Nothing can be signed for this runtime", "fits: a transaction would have another form")
        message: root.fits.problem
    }
    Column {
        visible: root.fits.features.length > 0
        width: parent.width
        Label {
            height: Theme.px(32)
            text: qsTr("What is off because of it", "fits: group")
            role: Label.Role.Caption
            color: Theme.text2
        }
        Hairline {
            strong: true
            width: parent.width
        }
        Repeater {
            model: root.fits.features
            DetailRow {
                required property var modelData

                width: parent.width
                name: modelData.name
                note: modelData.reason
            }
        }
    }
    Label {
        visible: root.fits.ready && list.count === 0
        width: parent.width
        text: qsTr("Everything is exactly as this version declares it.", "fits: nothing differs")
        color: Theme.text2
        wrapMode: Text.Wrap
    }
    Column {
        visible: list.count > 0
        width: parent.width
        Label {
            height: Theme.px(32)
            text: qsTr("What differs", "fits: group")
            role: Label.Role.Caption
            color: Theme.text2
        }
        Hairline {
            strong: true
            width: parent.width
        }
        ListView {
            id: list

            width: parent.width
            height: Math.min(contentHeight, Theme.px(420))
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            model: root.fits.rows
            activeFocusOnTab: count > 0
            keyNavigationEnabled: true
            Accessible.role: Accessible.List
            Accessible.name: qsTr("What differs", "fits: name of the list, spoken")
            T.ScrollBar.vertical: ThinScrollBar {}
            delegate: FitRow {
                width: list.width
                reached: list.activeFocus && ListView.isCurrentItem
            }
        }
    }
}
