// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound
import QtQuick
import Taonaut.Design
import Taonaut.Ui

// What the decoded call holds: its arguments, and the calls inside it as a numbered list.
Column {
    id: root

    required property ReviewModel review

    visible: review.unnamed || review.problem !== "" || review.arguments.length > 0 || review.calls.length > 0
    spacing: Theme.s8

    Banner {
        visible: root.review.problem !== ""
        width: parent.width
        kind: Banner.Kind.Bad
        title: qsTr("These bytes are not signed", "signing sheet: they cannot be decoded")
        message: root.review.problem
    }
    Banner {
        visible: root.review.unnamed
        width: parent.width
        kind: Banner.Kind.Warning
        title: qsTr("This version has no words for this call", "signing sheet: above the arguments")
        message: root.review.docs === "" ? qsTr("Read its arguments below; they are all that is known.", "signing sheet: above the arguments")
            : qsTr("The chain says: “%1”", "signing sheet: the chain's own words about a call").arg(root.review.docs)
    }
    Column {
        visible: root.review.calls.length > 0
        width: parent.width
        Label {
            height: Theme.s24
            text: qsTr("Calls inside", "signing sheet: group")
            role: Label.Role.Caption
            color: Theme.text2
        }
        Hairline {
            strong: true
            width: parent.width
        }
        Repeater {
            model: root.review.calls
            SheetCall {
                required property var modelData

                width: root.width
                number: modelData.number
                depth: modelData.depth
                sentence: modelData.sentence
                name: modelData.name
                unnamed: modelData.unnamed
                raw: modelData.raw
                values: modelData.arguments
            }
        }
    }
    Column {
        visible: root.review.arguments.length > 0
        width: parent.width
        Label {
            height: Theme.s24
            text: qsTr("Arguments", "signing sheet: group")
            role: Label.Role.Caption
            color: Theme.text2
        }
        Hairline {
            strong: true
            width: parent.width
        }
        Repeater {
            model: root.review.arguments
            ArgumentLine {
                required property var modelData

                width: root.width
                depth: modelData.depth
                name: modelData.name
                text: modelData.text
                address: modelData.address
                mono: modelData.mono
            }
        }
    }
}
