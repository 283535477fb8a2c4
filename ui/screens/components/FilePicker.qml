// SPDX-License-Identifier: MIT
import QtQuick

// The window for choosing a file, loaded when it is first asked for.
Item {
    id: root

    property string title: ""
    property bool saves: false
    property string suggested: "" // name of a new file

    signal picked(url file)

    function open() {
        loader.active = true
        const dialog = loader.item as FileWindow
        if (dialog !== null)
            dialog.ask(root.title, root.saves, root.suggested)
    }

    Loader {
        id: loader

        active: false
        source: "FileWindow.qml"
    }
    Connections {
        target: loader.item
        function onPicked(file: url) {
            root.picked(file)
        }
    }
}
