// SPDX-License-Identifier: MIT
import QtQuick
import Taonaut.Design
import Taonaut.Ui

// Any account, followed without a key.
Column {
    id: root

    required property StartModel start

    signal backAsked

    spacing: Theme.s24
    onVisibleChanged: {
        if (visible)
            address.forceActiveFocus(Qt.OtherFocusReason)
    }

    StepHead {
        title: qsTr("Watch an address", "first start: title of the step")
        note: qsTr("Its balance is proven like your own. Nothing can be signed.", "first start: below the title")
        onBackAsked: root.backAsked()
    }
    Field {
        id: address

        objectName: "address"
        width: parent.width
        mono: true
        maximumLength: 200
        label: qsTr("Address", "first start: field")
        error: text === "" ? "" : root.start.addressProblem(text)
    }
    Field {
        id: nameField

        objectName: "watchName"
        width: parent.width
        maximumLength: 60
        label: qsTr("Name", "first start: field, name of the watched address")
        error: text === "" ? "" : root.start.nameProblem(text)
    }
    TaskFoot {
        task: root.start.task
        cancellable: false
        working: qsTr("Listing the address.", "progress of watching an address")
        action: qsTr("Watch it", "first start: lists the address")
        error: root.start.error
        ready: address.text !== "" && address.error === "" && nameField.text !== "" && nameField.error === ""
        onPressed: root.start.watch(nameField.text, address.text)
    }
}
