// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound
import QtQuick
import Taonaut.Design
import Taonaut.Ui

// Any runtime function: its arguments at the left, the answer at the right. Never proven.
Column {
    id: root

    required property FunctionModel functions
    readonly property bool described: functions.groups.length > 0

    spacing: Theme.s16

    PaneState {
        ready: root.functions.ready
        online: root.functions.online
        error: root.functions.error
    }
    EmptyState {
        visible: root.functions.ready && !root.described
        width: parent.width
        iconPath: Icons.terminal
        title: qsTr("This runtime does not describe its functions", "runtime functions: old metadata")
        message: qsTr("Its metadata is of version 14, which has no list of functions.", "runtime functions: old metadata")
    }
    TwoPanes {
        visible: root.functions.ready && root.described
        width: parent.width

        asked: [
            PickPair {
                firstName: "functionGroup"
                secondName: "functionName"
                firstLabel: qsTr("Group", "runtime functions: field")
                secondLabel: qsTr("Function", "runtime functions: field")
                firstHint: qsTr("Choose a group", "runtime functions: nothing is chosen")
                secondHint: qsTr("Choose a function", "runtime functions: nothing is chosen")
                first: root.functions.group
                second: root.functions.chosen
                firstOptions: root.functions.groups
                secondOptions: root.functions.functions
                onFirstPicked: (name) => root.functions.chooseGroup(name)
                onSecondPicked: (name) => root.functions.chooseFunction(name)
            },
            Column {
                visible: root.functions.chosen !== ""
                width: parent.width
                spacing: Theme.s4
                MonoLabel {
                    width: parent.width
                    text: qsTr("answers %1", "runtime functions: type of the answer").arg(root.functions.answerType)
                    elide: Text.ElideNone
                    wrapMode: Text.Wrap
                }
                Label {
                    width: parent.width
                    visible: text !== ""
                    text: root.functions.documentation
                    role: Label.Role.Note
                    color: Theme.text3
                    wrapMode: Text.Wrap
                    maximumLineCount: 4
                }
            },
            FormRows {
                form: root.functions.form
            },
            Label {
                width: parent.width
                visible: text !== ""
                text: root.functions.hint
                role: Label.Role.Note
                color: Theme.text3
                wrapMode: Text.Wrap
            },
            AppButton {
                objectName: "askFunction"
                visible: root.functions.chosen !== ""
                kind: AppButton.Kind.Primary
                enabled: root.functions.canCall
                text: root.functions.busy ? qsTr("Asking…", "runtime functions: an answer is awaited") : qsTr("Ask", "runtime functions: asks the node")
                onClicked: root.functions.call()
            }
        ]
        answer: [
            Row {
                spacing: Theme.s8
                ProofMark {
                    anchors.verticalCenter: parent.verticalCenter
                    size: 16
                    level: ProofMark.Level.Reported
                }
                Label {
                    text: root.functions.answered ? qsTr("Reported by %1", "runtime functions: certainty of an answer").arg(root.functions.source)
                        : qsTr("Always reported", "runtime functions: certainty of answers")
                    font.weight: Font.Medium
                    color: Theme.text2
                }
            },
            Label {
                width: parent.width
                text: qsTr("The node computes the answer; no proof exists for it. Use Storage for what must be certain.", "runtime functions: why nothing is proven")
                role: Label.Role.Note
                color: Theme.text3
                wrapMode: Text.Wrap
            },
            Banner {
                visible: root.functions.answerProblem !== ""
                width: parent.width
                kind: Banner.Kind.Warning
                title: qsTr("The answer cannot be told in words", "runtime functions: it does not decode, or is too large")
                message: root.functions.answerProblem
            },
            ValueTable {
                objectName: "functionRows"
                visible: root.functions.rows.length > 0
                rows: root.functions.rows
            },
            FoldOut {
                visible: root.functions.answered
                text: qsTr("Bytes of the answer", "runtime functions: folds out the bytes")
                HexBox {
                    hex: root.functions.raw
                    placeholder: qsTr("none", "runtime functions: an answer without bytes")
                    name: qsTr("Copy the bytes of the answer", "runtime functions: beside the bytes")
                    onCopyAsked: root.functions.copyRaw()
                }
            }
        ]
    }
}
