// SPDX-License-Identifier: MIT
#pragma once

#include "store/rowquery.h"

#include <QWidget>

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace samspel {

class ConditionLine;
class Language;
class RecordNames;

/// The conditions of a list, a line each, and under them a name to keep the search by. It takes no room while
/// there is nothing in it.
class ConditionsEditor : public QWidget {
    Q_OBJECT
public:
    ConditionsEditor(const Kind& kind, const Language& language, const RecordNames& names,
                     QWidget* parent = nullptr);

    /// Those that are complete.
    std::vector<Condition> conditions() const;
    /// Shows others, without saying that a person changed them.
    void setConditions(const std::vector<Condition>& conditions);
    /// A line to be filled in, with the keyboard in it.
    ConditionLine* add();
    /// A name for the search is asked for here; saveWanted() tells it.
    void askName(const QString& suggested);
    void retranslate();

    const std::vector<ConditionLine*>& lines() const { return m_lines; }
    QLineEdit* name() const { return m_name; }

Q_SIGNALS:
    void changed();
    void saveWanted(const QString& name);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    ConditionLine* makeLine();
    void removeLine(ConditionLine* line);
    void endName();
    void fit();

    const Kind& m_kind;
    const Language& m_language;
    const RecordNames& m_names;
    QVBoxLayout* m_column;
    std::vector<ConditionLine*> m_lines;
    QWidget* m_naming;
    QLineEdit* m_name;
    QPushButton* m_save;
};

} // namespace samspel
