// SPDX-License-Identifier: MIT
#pragma once

#include "domain/kind.h"

#include <QWidget>
#include <functional>

namespace samspel {

class Language;
class RecordNames;

/// Where files are kept: what the editor of a file asks of the register.
struct FileShelf {
    /// Keeps a file's content inside the register and gives what a field holds of it, or tells what stands in
    /// the way. Throws when the world fails.
    std::function<FileLink(const QString& path, Problems& problems)> keep{};
    /// The content of a kept file; nothing when the register has none, or it is damaged.
    std::function<std::optional<QByteArray>(const FileLink& file)> content{};
};

/// What editors are made with; all of it outlives them.
struct EditorMeans {
    const Language& language;
    const RecordNames& names;
    FileShelf files{};
};

/// What a person fills one field in with; one class for each kind of value. What cannot be read as the
/// field's kind is given as the text that was typed, so that nothing is lost and the form can say what is
/// wrong.
class FieldEditor : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;
    ~FieldEditor() override;

    virtual Value value() const = 0;
    /// Shows a value, without saying that a person edited.
    virtual void setValue(const Value& value) = 0;
    /// Words and number forms have changed.
    virtual void retranslate() {}
    /// What stands in it cannot be read as the field's kind: what to tell; "" when all is well.
    virtual QString complaint() const { return {}; }
    virtual void setReadOnly(bool isReadOnly) = 0;
    /// The widget that takes the focus and carries the accessible name.
    virtual QWidget* target() const = 0;

Q_SIGNALS:
    void edited(); ///< something was typed or chosen
    void left();   ///< the person is done with the field for now
    /// The person follows a reference.
    void recordWanted(const QString& table, qint64 id);
    /// A record that this field is to refer to is not there yet: `typed` is what it may be called, and `take`
    /// gets its key when it is made.
    void newRecordWanted(const QString& table, const QString& typed, const std::function<void(qint64)>& take);
    /// What went wrong with a file, in words.
    void troubled(const QString& what);
};

/// The editor for a field's kind.
FieldEditor* makeEditor(const FieldInfo& field, const EditorMeans& means, QWidget* parent);

} // namespace samspel
