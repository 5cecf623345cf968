// SPDX-License-Identifier: MIT
#pragma once

#include "domain/language.h"
#include "ui/importing/statement.h"

#include <QWidget>

class QComboBox;
class QGridLayout;
class QLabel;
class QPlainTextEdit;
class QTableView;
class QToolButton;

namespace samspel {

class ColumnRoles;
class Ledger;
class NameList;
class ProblemList;
class Words;

/// Shows a preview with its working: how the file was read and why, what an import would do, which units are
/// new, and each problem with its place. What was found out about the file's form can be overruled here, and
/// what the program cannot know is asked for: what names mean, and what the columns of any table hold.
class PreviewPanel : public QWidget {
    Q_OBJECT
public:
    PreviewPanel(const Ledger& ledger, const Language& language, QWidget* parent = nullptr);

    void show(const Preview& preview, bool wasImported);

Q_SIGNALS:
    /// The person reads the file's form otherwise than the program.
    void overruled(const samspel::exchange::Options& options);
    /// The person has told what names mean.
    void decided(const samspel::ImportChoices& choices);

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeReading();
    QWidget* makeAmounts();
    void drawSign();
    void fillChoices(const Preview& preview);
    void showFacts(const Statement& statement);
    void showAmounts(const Statement& statement);
    void showUnits(const Preview& preview, const Statement& statement);
    void showProblems(const Problems& problems);
    exchange::Options chosen() const;

    const Language& m_language;
    exchange::Options m_options;
    Message::Kind m_kind = Message::Kind::remark;
    QLabel* m_sign;
    Words* m_head;
    Words* m_body;
    QGridLayout* m_facts;
    QComboBox* m_format;
    QComboBox* m_encoding;
    QComboBox* m_separator;
    QWidget* m_amountsBox;
    QGridLayout* m_amounts;
    Words* m_units;
    QToolButton* m_unitsFold;
    QPlainTextEdit* m_newUnits;
    NameList* m_names;
    ColumnRoles* m_columns;
    Words* m_problemsHead;
    ProblemList* m_problems;
    QTableView* m_problemView;
};

} // namespace samspel
