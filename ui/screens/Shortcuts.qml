// SPDX-License-Identifier: MIT
import QtQuick
import Taonaut.Ui

// Every shortcut of the window, in one place. Signing has none.
Item {
    id: root

    property bool active: true

    signal pageAsked(int page)
    signal lockAsked

    Shortcut {
        sequence: "Ctrl+1"
        enabled: root.active
        onActivated: root.pageAsked(Main.Page.Portfolio)
    }
    Shortcut {
        sequence: "Ctrl+2"
        enabled: root.active
        onActivated: root.pageAsked(Main.Page.Send)
    }
    Shortcut {
        sequence: "Ctrl+3"
        enabled: root.active
        onActivated: root.pageAsked(Main.Page.Activity)
    }
    Shortcut {
        sequence: "Ctrl+4"
        enabled: root.active
        onActivated: root.pageAsked(Main.Page.Accounts)
    }
    Shortcut {
        sequence: "Ctrl+5"
        enabled: root.active
        onActivated: root.pageAsked(Main.Page.Settings)
    }
    Shortcut {
        sequence: "Ctrl+8"
        enabled: root.active
        onActivated: root.pageAsked(Main.Page.Network)
    }
    Shortcut {
        sequence: "Ctrl+N"
        enabled: root.active
        onActivated: root.pageAsked(Main.Page.Send)
    }
    Shortcut {
        sequence: "Ctrl+R"
        enabled: root.active
        onActivated: root.pageAsked(Main.Page.Receive)
    }
    Shortcut {
        sequence: "Ctrl+L"
        enabled: root.active
        onActivated: root.lockAsked()
    }
}
