// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound
import QtQuick
import Taonaut.Design
import Taonaut.Ui

// How the program looks, which language it speaks, where it keeps things, what it is.
Item {
    id: root

    required property Preferences preferences
    property string walletsFolder: ""

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Settings", "name of the page, spoken")

    ScrollPane {
        anchors.fill: parent
        maximumWidth: Theme.px(720)

        PageHead {
            width: parent.width
            title: qsTr("Settings", "title of the page")
        }
        SettingsGroup {
            title: qsTr("Keys", "settings: group")
        }
        DetailRow {
            width: parent.width
            nameColor: Theme.text
            minimumHeight: Theme.px(60)
            name: qsTr("Lock again after", "settings: row")
            note: qsTr("Without a key or the pointer. Also when the computer sleeps. Keys are wiped from memory.", "settings: below Lock again after")
            Segment {
                readonly property var steps: [1, 5, 10, 30, 60]

                label: qsTr("Lock again after", "settings: row")
                options: steps.map((minutes) => minutes === 60 ? qsTr("1 h", "settings: idle time") : qsTr("%1 min", "settings: idle time").arg(minutes))
                current: steps.indexOf(root.preferences.lockMinutes)
                onPicked: (index) => root.preferences.setLockMinutes(steps[index])
            }
        }
        DetailRow {
            width: parent.width
            nameColor: Theme.text
            minimumHeight: Theme.px(60)
            name: qsTr("Wallets folder", "settings: row")
            note: qsTr("Key files, in the form and place that btcli uses.", "settings: below Wallets folder")
            MonoLabel {
                width: Math.min(implicitWidth, Theme.px(300))
                text: root.walletsFolder
            }
        }
        SettingsGroup {
            title: qsTr("Display", "settings: group")
        }
        DetailRow {
            width: parent.width
            nameColor: Theme.text
            minimumHeight: Theme.px(60)
            name: qsTr("Theme", "settings: row")
            note: qsTr("Graphite for the night, paper for the day.", "settings: below Theme")
            Segment {
                label: qsTr("Theme", "settings: row")
                options: [qsTr("System", "settings: theme of the desktop"), qsTr("Light", "settings: theme"),
                    qsTr("Dark", "settings: theme")]
                current: root.preferences.theme
                onPicked: (index) => root.preferences.setTheme(index)
            }
        }
        DetailRow {
            width: parent.width
            nameColor: Theme.text
            minimumHeight: Theme.px(60)
            name: qsTr("Text size", "settings: row")
            note: qsTr("Everything grows with it.", "settings: below Text size")
            Segment {
                readonly property var steps: [100, 125, 150, 175, 200]

                label: qsTr("Text size", "settings: row")
                options: steps.map((step) => qsTr("%1 %", "settings: text size in per cent").arg(step))
                current: steps.indexOf(root.preferences.scalePercent)
                onPicked: (index) => root.preferences.setScalePercent(steps[index])
            }
        }
        DetailRow {
            width: parent.width
            nameColor: Theme.text
            minimumHeight: Theme.px(60)
            name: qsTr("Reduce motion", "settings: row")
            note: qsTr("Nothing fades, slides or breathes.", "settings: below Reduce motion")
            Toggle {
                name: qsTr("Reduce motion", "settings: row")
                checked: root.preferences.reduceMotion
                onToggled: root.preferences.setReduceMotion(checked)
            }
        }
        SettingsGroup {
            title: qsTr("Language", "settings: group")
        }
        DetailRow {
            width: parent.width
            nameColor: Theme.text
            minimumHeight: Theme.px(60)
            name: qsTr("Language of the program", "settings: row")
            note: qsTr("Addresses, hashes and names of networks are never translated.", "settings: below Language")
            LanguageChoice {
                preferences: root.preferences
            }
        }
        SettingsGroup {
            title: qsTr("Data", "settings: group")
        }
        DetailRow {
            width: parent.width
            nameColor: Theme.text
            minimumHeight: Theme.px(60)
            name: qsTr("Data folder", "settings: row")
            note: qsTr("Settings, own transactions, names, notes, contacts and the chain’s data. Nothing leaves it.",
                "settings: below Data folder")
            MonoLabel {
                width: Math.min(implicitWidth, Theme.px(300))
                text: root.preferences.dataFolder
            }
        }
        SettingsGroup {
            title: qsTr("Keyboard", "settings: group")
        }
        Repeater {
            model: [
                { keys: "Ctrl+1 … Ctrl+5", what: qsTr("Portfolio, Send, Activity, Keys, Settings", "settings: what a shortcut does") },
                { keys: "Ctrl+N", what: qsTr("Send", "settings: what a shortcut does") },
                { keys: "Ctrl+R", what: qsTr("Receive", "settings: what a shortcut does") },
                { keys: "Ctrl+L", what: qsTr("Lock or unlock the wallet", "settings: what a shortcut does") },
                { keys: "Esc", what: qsTr("Cancel; before Confirm nothing was signed", "settings: what a shortcut does") }
            ]
            DetailRow {
                id: shortcut

                required property var modelData

                width: parent.width
                name: modelData.what
                minimumHeight: Theme.row
                KeyCap {
                    keys: shortcut.modelData.keys
                }
            }
        }
        SettingsGroup {
            title: qsTr("About", "settings: group")
        }
        DetailRow {
            width: parent.width
            nameColor: Theme.text
            minimumHeight: Theme.px(60)
            name: qsTr("Taonaut %1", "settings: name and version of the program").arg(root.preferences.version)
            note: qsTr("Free software under the MIT licence. Faces: Inter and JetBrains Mono, SIL Open Font License 1.1.",
                "settings: licences")
        }
    }
}
