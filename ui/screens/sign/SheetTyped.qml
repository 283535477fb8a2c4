// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound
import QtQuick
import Taonaut.Design
import Taonaut.Ui

// Before something unusual is signed, the name of the call is typed by hand.
Column {
    id: root

    required property ReviewModel review

    function clear() {
        field.clear()
    }

    visible: review.typedReasons.length > 0
    spacing: Theme.s8

    Label {
        height: Theme.s24
        text: qsTr("Typed confirmation", "signing sheet: group")
        role: Label.Role.Caption
        color: Theme.text2
    }
    Hairline {
        strong: true
        width: parent.width
    }
    Repeater {
        model: root.review.typedReasons
        Row {
            id: reason

            required property string modelData

            width: root.width
            spacing: Theme.s12
            Icon {
                id: sign

                y: Theme.px(2)
                size: 16
                path: Icons.warning
                color: Theme.warn
            }
            Label {
                width: reason.width - sign.width - reason.spacing
                text: reason.modelData
                wrapMode: Text.Wrap
            }
        }
    }
    Field {
        id: field

        objectName: "typedWord"
        width: parent.width
        mono: true
        label: qsTr("Type %1 to confirm", "signing sheet: field; %1 is the name of the call").arg(root.review.typedWord)
        onEdited: root.review.setTyped(text)
    }
}
