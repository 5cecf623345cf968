// SPDX-License-Identifier: MIT
#pragma once

#include "domain/value.h"

#include <QLineEdit>

class QCompleter;
class QStringListModel;

namespace samspel {

class RecordNames;

/// A line in which a record of one kind is found by typing some letters of its name; hundreds are as easy as
/// a few. The last suggestion makes a new record, where that is offered.
class RecordLine : public QLineEdit {
    Q_OBJECT
public:
    explicit RecordLine(const RecordNames& names, QWidget* parent = nullptr);

    /// The kind whose records are looked for; nullptr finds nothing. Empties the line.
    void setTable(const char* table);
    const char* table() const { return m_table; }
    /// Whether to offer a new record, and what such a one is called: "organisation".
    void offerNew(bool isOffered) { m_offersNew = isOffered; }
    /// Shows what is kept: a key, or text that nobody could read.
    void setValue(const Value& value);
    /// The key of the record, the text where it names none, or nothing.
    Value value() const;
    bool isTyped() const { return m_isTyped; }
    void offerAll();

Q_SIGNALS:
    void picked();     ///< one of the suggestions was chosen
    void openWanted(); ///< Ctrl+Enter
    void backWanted(); ///< Esc: what was typed is to go
    void newWanted(const QString& typed);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void suggest(const QString& typed);
    void offer(QStringList names, std::vector<qint64> ids);

    const RecordNames& m_names;
    const char* m_table = nullptr;
    QStringListModel* m_suggestions;
    QCompleter* m_completer;
    std::vector<qint64> m_ids; // of the suggestions; 0 is a new record
    Value m_value;
    bool m_isTyped = false;
    bool m_offersNew = false;
};

} // namespace samspel
