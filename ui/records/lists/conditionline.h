// SPDX-License-Identifier: MIT
#pragma once

#include "store/rowquery.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QStackedWidget;
class QToolButton;

namespace samspel {

class Language;
class RecordNames;

/// One condition of a list as a person puts it together: a column, a test, a value.
class ConditionLine : public QWidget {
    Q_OBJECT
public:
    ConditionLine(const Kind& kind, const Language& language, const RecordNames& names,
                  QWidget* parent = nullptr);

    /// Nothing while a part of it is missing or cannot be read.
    std::optional<Condition> condition() const;
    void setCondition(const Condition& condition);
    void takeFocus();

    QComboBox* column() const { return m_column; }
    QComboBox* test() const { return m_test; }
    QComboBox* choices() const { return m_choices; }
    QLineEdit* typed() const { return m_typed; }

Q_SIGNALS:
    void changed();
    void removeWanted();

private:
    void fillColumns();
    void fillTests();
    void fillValue();
    void tell();
    QString columnName() const;
    const FieldInfo* field() const;
    Condition::Test chosenTest() const;

    const Kind& m_kind;
    const Language& m_language;
    const RecordNames& m_names;
    QComboBox *m_column, *m_test, *m_choices;
    QLineEdit* m_typed;
    QStackedWidget* m_value;
    QLabel* m_complaint;
    QToolButton* m_remove;
};

} // namespace samspel
