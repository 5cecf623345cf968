// SPDX-License-Identifier: MIT
#pragma once

#include "ui/records/fields/fieldeditor.h"

class QLabel;
class QPushButton;

namespace samspel {

/// What a field of a file asks the desktop for. A test answers in its place.
struct FileDialogs {
    /// An existing file; "" when the person thought better of it.
    std::function<QString(QWidget* over)> existing;
    /// Where a copy goes, with its suggested name; "" as above.
    std::function<QString(QWidget* over, const QString& suggestion)> copyTo;
    /// Opens a file with the system's program; false when there is none.
    std::function<bool(const QString& path)> open;

    static FileDialogs ofDesktop();
};

/// A file: chosen or dropped here, then kept inside the register or linked to. It is opened with the system's
/// program, and only when a person asks for it.
class FileField : public FieldEditor {
    Q_OBJECT
public:
    FileField(const FieldInfo& field, const EditorMeans& means, QWidget* parent);

    Value value() const override { return m_value; }
    void setValue(const Value& value) override;
    void retranslate() override;
    void setReadOnly(bool isReadOnly) override;
    QWidget* target() const override;

    void setDialogs(FileDialogs dialogs) { m_dialogs = std::move(dialogs); }
    /// Asks whether to keep or to link a file.
    void offer(const QString& path);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void choose();
    void cancel();
    void remove();
    void keep();
    void link();
    void open();
    void saveCopy();
    void take(const FileLink& file);
    void refresh();
    /// The content on the disk as a file that the system's program may open; "" when it is not to be had.
    QString onDisk(const FileLink& file);

    FileShelf m_shelf;
    FileDialogs m_dialogs = FileDialogs::ofDesktop();
    QLabel* m_state;
    QPushButton *m_open, *m_choose, *m_keep, *m_link, *m_cancel, *m_copy, *m_remove;
    Value m_value;
    QString m_offered; // chosen, while it is not said whether to keep or to link it
    bool m_isReadOnly = false;
};

} // namespace samspel
