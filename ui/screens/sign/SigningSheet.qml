// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Taonaut.Design
import Taonaut.Ui

// What will be signed, told from its bytes. Escape and Cancel leave; only a deliberate press on Confirm signs.
T.Popup {
    id: root

    required property ReviewModel review
    property int network: NetworkChip.Kind.Local

    signal unlockAsked

    parent: T.Overlay.overlay
    x: parent === null ? 0 : parent.width - width
    y: 0
    width: parent === null ? 0 : Math.min(Theme.px(640), parent.width)
    height: parent === null ? 0 : parent.height
    margins: 0
    padding: 0
    modal: true
    focus: true
    visible: review.open
    closePolicy: review.busy ? T.Popup.NoAutoClose : T.Popup.CloseOnEscape
    onOpened: cancel.forceActiveFocus(Qt.TabFocusReason)
    onClosed: {
        raw.unfolded = false
        typed.clear()
        root.review.cancel()
    }

    T.Overlay.modal: Rectangle {
        color: Theme.scrim
    }
    background: Rectangle {
        color: Theme.raised
        Rectangle {
            width: 1
            height: parent.height
            color: Theme.line2
        }
    }
    enter: Transition {
        NumberAnimation {
            property: "opacity"
            from: 0
            to: 1
            duration: Theme.sheetTime
            easing.type: Easing.OutCubic
        }
    }
    contentItem: FocusScope {
        ScrollPane {
            anchors.fill: parent
            anchors.bottomMargin: foot.height

            Item {
                width: parent.width
                height: Theme.s24
                Label {
                    height: parent.height
                    text: qsTr("Review and sign", "signing sheet: above the title")
                    role: Label.Role.Note
                    color: Theme.text2
                }
                Row {
                    anchors.right: parent.right
                    height: parent.height
                    spacing: Theme.s12
                    NetworkChip {
                        anchors.verticalCenter: parent.verticalCenter
                        network: root.network
                    }
                    IconButton {
                        anchors.verticalCenter: parent.verticalCenter
                        enabled: !root.review.busy
                        iconPath: Icons.close
                        name: qsTr("Cancel and close", "signing sheet: cross in the corner")
                        onClicked: root.review.cancel()
                    }
                }
            }
            Gap {
                size: Theme.s8
            }
            Label {
                objectName: "action"
                width: parent.width
                text: root.review.title
                role: Label.Role.TitleL
                wrapMode: Text.Wrap
                Accessible.role: Accessible.Heading
            }
            Gap {
                size: Theme.s4
            }
            Label {
                width: parent.width
                text: root.review.decodedFrom
                role: Label.Role.Note
                color: Theme.text3
                wrapMode: Text.Wrap
            }
            Gap {}
            SheetParties {
                width: parent.width
                review: root.review
            }
            Gap {
                size: Theme.s20
            }
            SheetCalls {
                id: calls

                width: parent.width
                review: root.review
            }
            Gap {
                visible: calls.visible
                size: Theme.s20
            }
            SheetChanges {
                width: parent.width
                review: root.review
            }
            Gap {
                size: Theme.s20
            }
            Label {
                height: Theme.s24
                text: qsTr("Checks", "signing sheet: group")
                role: Label.Role.Caption
                color: Theme.text2
            }
            Hairline {
                strong: true
                width: parent.width
            }
            Gap {
                size: Theme.s4
            }
            Repeater {
                model: root.review.checks
                CheckLine {
                    required property var modelData

                    width: parent.width
                    verdict: modelData.verdict
                    word: modelData.word
                    sentence: modelData.sentence
                    source: modelData.source
                }
            }
            Gap {
                visible: typed.visible
                size: Theme.s20
            }
            SheetTyped {
                id: typed

                width: parent.width
                review: root.review
            }
            Gap {
                size: Theme.s12
            }
            Hairline {
                width: parent.width
            }
            RawBytes {
                id: raw

                width: parent.width
                rows: root.review.raw
            }
            Banner {
                visible: root.review.error !== ""
                width: parent.width
                kind: Banner.Kind.Bad
                title: qsTr("Nothing was sent", "signing sheet: signing or sending failed")
                message: root.review.error
            }
        }
        Item {
            id: foot

            anchors.bottom: parent.bottom
            width: parent.width
            height: stacked ? buttons.height + status.height + 3 * Theme.s12 : Theme.px(76)
            readonly property bool stacked: status.implicitWidth + buttons.width + 3 * Theme.s32 > width

            Rectangle {
                width: parent.width
                height: 1
                color: Theme.line2
            }
            Row {
                id: status

                x: Theme.s32
                y: foot.stacked ? Theme.s12 : Math.round((foot.height - height) / 2)
                spacing: Theme.px(5)
                ProofMark {
                    anchors.verticalCenter: parent.verticalCenter
                    level: root.review.mark
                }
                Label {
                    text: root.review.mark === ProofMark.Level.Proven ? qsTr("Proven", "signing sheet: level of the balances")
                        : qsTr("Not final", "signing sheet: level of the balances")
                    role: Label.Role.Note
                    font.weight: Font.Medium
                    color: root.review.mark === ProofMark.Level.Proven ? Theme.ok : Theme.text2
                }
                Label {
                    leftPadding: Theme.s4
                    text: root.review.provenLine
                    role: Label.Role.Note
                    color: Theme.text3
                }
            }
            Row {
                id: buttons

                anchors.right: parent.right
                anchors.rightMargin: Theme.s32
                y: foot.stacked ? status.y + status.height + Theme.s12 : Math.round((foot.height - height) / 2)
                spacing: Theme.s12
                AppButton {
                    id: cancel

                    objectName: "cancel"
                    enabled: !root.review.busy
                    text: qsTr("Cancel", "signing sheet: leaves without signing")
                    onClicked: root.review.cancel()
                }
                AppButton {
                    visible: root.review.needsUnlock
                    kind: AppButton.Kind.Primary
                    iconPath: Icons.unlock
                    text: qsTr("Unlock to sign", "signing sheet: asks for the password first")
                    onClicked: root.unlockAsked()
                }
                AppButton {
                    objectName: "confirm"
                    visible: !root.review.needsUnlock
                    kind: AppButton.Kind.Primary
                    enterPresses: false
                    iconPath: Icons.key
                    enabled: root.review.canConfirm
                    text: root.review.busy ? qsTr("Signing…", "signing sheet: being signed and sent")
                        : qsTr("Confirm and sign", "signing sheet: signs exactly these bytes")
                    onClicked: root.review.confirm()
                }
            }
        }
    }
}
