// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound
import QtQuick
import Taonaut.Design
import Taonaut.Ui

// The funded accounts of a fresh local chain.
Column {
    id: root

    required property StartModel start

    signal backAsked

    spacing: Theme.s24

    StepHead {
        title: qsTr("Use a development account", "first start: title of the step")
        note: qsTr("Everybody has these keys. They hold test TAO on the local chain and nothing of worth anywhere.",
            "first start: below the title")
        onBackAsked: root.backAsked()
    }
    Flow {
        width: parent.width
        spacing: Theme.s12
        Repeater {
            model: root.start.developmentNames
            AppButton {
                required property string modelData

                text: modelData
                iconPath: Icons.contact
                enabled: !root.start.busy
                onClicked: root.start.useDevelopment(modelData)
            }
        }
    }
    Banner {
        visible: root.start.error !== ""
        width: parent.width
        kind: Banner.Kind.Warning
        title: qsTr("That did not work", "first start: a step failed")
        message: root.start.error
    }
}
