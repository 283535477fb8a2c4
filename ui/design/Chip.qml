import QtQuick

// A small tag: colour, optional shape, word.
Rectangle {
    id: root

    property string text: ""
    property string detail: ""
    property color ink: Theme.text2
    property bool diamond: false

    implicitWidth: row.implicitWidth + 2 * Theme.px(10)
    implicitHeight: Theme.controlSmall
    radius: Theme.radiusChip
    border.width: 1
    border.color: ink
    Accessible.role: Accessible.StaticText
    Accessible.name: text + " " + detail

    Row {
        id: row

        anchors.centerIn: parent
        spacing: Theme.s8
        Rectangle {
            anchors.verticalCenter: parent.verticalCenter
            width: Theme.s8
            height: Theme.s8
            radius: root.diamond ? 0 : width / 2
            rotation: root.diamond ? 45 : 0
            antialiasing: true
            color: root.ink
        }
        Label {
            text: root.text
            role: Label.Role.Note
            font.weight: Font.DemiBold
            color: root.ink
            Accessible.ignored: true
        }
        Label {
            visible: root.detail !== ""
            text: root.detail
            role: Label.Role.Note
            color: root.ink
            Accessible.ignored: true
        }
    }
}
