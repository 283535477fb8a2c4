// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound
import QtQuick
import Taonaut.Design
import Taonaut.Ui

// A form made from types of the runtime: one row per value, indented as they are nested.
Column {
    id: root

    required property FormModel form

    width: parent === null ? 0 : parent.width
    spacing: Theme.s12

    Repeater {
        model: root.form
        FormRow {
            width: root.width
            form: root.form
        }
    }
}
