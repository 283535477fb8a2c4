// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Taonaut.Design
import Taonaut.Ui

// Every account with its hotkeys. Arrow keys walk, Return and Space choose.
ListView {
    id: root

    required property AccountsModel accounts
    // Of all rows. Their heights are known; contentHeight would depend on the height that it decides.
    readonly property real wholeHeight: (accounts.count - accounts.hotkeyCount) * Theme.px(52)
        + accounts.hotkeyCount * Theme.row

    signal picked(int row)

    clip: true
    boundsBehavior: Flickable.StopAtBounds
    model: accounts
    activeFocusOnTab: count > 0
    keyNavigationEnabled: true
    currentIndex: accounts.selectedRow
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Accounts", "name of the list in the account switcher, spoken")
    T.ScrollBar.vertical: ThinScrollBar {}
    Keys.onReturnPressed: root.picked(currentIndex)
    Keys.onSpacePressed: root.picked(currentIndex)
    delegate: AccountRow {
        required property int index
        required property string name
        required property bool selected
        required property bool unlocked
        required property bool lockable
        required address
        required note
        required hotkey
        required doubt

        width: ListView.view.width
        text: name
        current: selected
        open: unlocked
        locked: lockable
        reached: ListView.view.activeFocus && ListView.isCurrentItem
        onClicked: root.picked(index)
    }
}
