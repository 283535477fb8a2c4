// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Templates as T

// A labelled box for several lines of plain text that is no secret.
FocusScope {
    id: root

    property alias text: edit.text
    property string label: ""
    property string help: ""
    property string error: ""
    property int rows: 4
    property bool mono: false

    signal edited

    function clear() {
        edit.clear()
    }

    implicitWidth: Theme.px(320)
    implicitHeight: column.implicitHeight

    Column {
        id: column

        width: parent.width
        spacing: Theme.px(6)

        Label {
            visible: root.label !== ""
            text: root.label
            role: Label.Role.Caption
            Accessible.ignored: true
        }
        Rectangle {
            width: parent.width
            height: Math.round(Theme.body * 1.54) * root.rows + 2 * Theme.s8
            radius: Theme.radiusControl
            color: Theme.inset
            border.width: edit.activeFocus ? 2 : 1
            border.color: root.error !== "" ? Theme.bad : edit.activeFocus ? Theme.accent : Theme.ctl

            Flickable {
                id: flick

                anchors.fill: parent
                anchors.margins: Theme.s8
                anchors.leftMargin: Theme.s12
                contentWidth: width
                contentHeight: edit.height
                boundsBehavior: Flickable.StopAtBounds
                clip: true
                T.ScrollBar.vertical: ThinScrollBar {}

                function show(box: rect) {
                    if (contentY > box.y)
                        contentY = box.y
                    else if (contentY + height < box.y + box.height)
                        contentY = box.y + box.height - height
                }

                TextEdit {
                    id: edit

                    width: flick.width
                    height: Math.max(implicitHeight, flick.height)
                    focus: true
                    activeFocusOnTab: true
                    selectByMouse: true
                    textFormat: TextEdit.PlainText
                    wrapMode: TextEdit.Wrap
                    color: Theme.text
                    selectionColor: Theme.accent
                    selectedTextColor: Theme.accentInk
                    renderType: Text.NativeRendering
                    font.family: root.mono ? Theme.monoFamily : Theme.textFamily
                    font.pixelSize: root.mono ? Theme.note : Theme.body
                    font.preferShaping: !root.mono
                    Accessible.role: Accessible.EditableText
                    Accessible.name: root.label
                    Accessible.description: root.error !== "" ? root.error : root.help
                    KeyNavigation.priority: KeyNavigation.BeforeItem
                    Keys.onTabPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
                    Keys.onBacktabPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
                    onCursorRectangleChanged: flick.show(cursorRectangle)
                    onTextChanged: root.edited()
                }
            }
        }
        FieldNote {
            error: root.error
            help: root.help
        }
    }
}
