// SPDX-License-Identifier: MIT
import QtQuick
import Taonaut.Design
import Taonaut.Ui

// The person's own network: which chain it is has to be said by the person, as every server could name another.
Column {
    id: root

    required property NetworksModel networks

    spacing: Theme.s8

    Label {
        width: parent.width
        visible: root.networks.claimedGenesis !== ""
        text: qsTr("The server says that its chain begins with this block. Confirm it only if you know it from elsewhere:",
            "dialog of checkpoints: the person's own network")
        wrapMode: Text.Wrap
    }
    MonoLabel {
        width: parent.width
        visible: root.networks.claimedGenesis !== ""
        text: root.networks.claimedGenesis
        elide: Text.ElideNone
        wrapMode: Text.WrapAnywhere
    }
    Row {
        spacing: Theme.s8
        AppButton {
            objectName: "confirmGenesis"
            visible: root.networks.claimedGenesis !== ""
            text: qsTr("This is my chain", "dialog of checkpoints: confirms the first block of the own network")
            onClicked: root.networks.confirmGenesis()
        }
        AppButton {
            objectName: "ownSpecification"
            kind: AppButton.Kind.Link
            text: qsTr("Use a specification file…", "dialog of checkpoints: the own network is described by a file")
            onClicked: picker.open()
        }
    }
    FilePicker {
        id: picker

        title: qsTr("Choose a chain specification", "title of the window for choosing a file")
        onPicked: (file) => root.networks.useSpecification(file)
    }
}
