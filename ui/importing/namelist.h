// SPDX-License-Identifier: MIT
#pragma once

#include "store/import.h"
#include "store/recordnames.h"

#include <QWidget>

class QGridLayout;
class QPushButton;

namespace samspel {

class RecordLine;
class Words;
struct Preview;

/// The names of a file that stand there without a number or code, each with a line in which a person finds
/// the unit or indicator that is meant, and one button that makes all of them anew.
class NameList : public QWidget {
    Q_OBJECT
public:
    NameList(const Ledger& ledger, const Language& language, QWidget* parent = nullptr);

    /// Hides itself when the file has no such names.
    void show(const Preview& preview);

Q_SIGNALS:
    void decided(const samspel::ImportChoices& choices);

private:
    using Meaning = ImportChoices::Meaning;

    void build(const std::vector<UnknownName>& names);
    void addRow(int row, const UnknownName& name);
    void addSuggestions(int row, const UnknownName& name, RecordLine* line);
    void mean(const Meaning& meaning);
    void forget(const Meaning& meaning);
    void showWhole(int left, bool hasNews);

    const Ledger& m_ledger;
    RecordNames m_names;
    QString m_path; ///< of the file whose names these are
    ImportChoices m_choices;
    std::vector<UnknownName> m_rows;
    Words* m_head;
    Words* m_what;
    QWidget* m_table = nullptr;
    QPushButton* m_makeAll;
};

} // namespace samspel
