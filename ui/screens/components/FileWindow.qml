// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Dialogs

// The system's file dialog, or Qt's own where the system has none.
Item {
    id: root

    signal picked(url file)

    function ask(title: string, saves: bool, suggested: string) {
        dialog.title = title
        dialog.fileMode = saves ? FileDialog.SaveFile : FileDialog.OpenFile
        if (saves && suggested !== "")
            dialog.currentFile = dialog.currentFolder + "/" + suggested
        dialog.open()
    }

    FileDialog {
        id: dialog

        onAccepted: root.picked(selectedFile)
    }
}
