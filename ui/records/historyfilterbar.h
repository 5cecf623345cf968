// SPDX-License-Identifier: MIT
#pragma once

#include "store/step.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace samspel {

class Language;
class Ledger;

/// Chooses steps of the history: by words, person, kind of record and days.
class HistoryFilterBar : public QWidget {
    Q_OBJECT
public:
    HistoryFilterBar(const Ledger& ledger, const Language& language, QWidget* parent);

    HistoryFilter filter() const;
    /// What of it cannot be understood, in words; "" when all can.
    QString complaint() const;
    /// Offers the people and kinds that the history knows by now.
    void refresh();

    QLineEdit* words() const { return m_words; }
    QComboBox* person() const { return m_person; }
    QComboBox* kind() const { return m_kind; }
    QLineEdit* from() const { return m_from; }
    QLineEdit* to() const { return m_to; }

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void fit();

    const Ledger& m_ledger;
    const Language& m_language;
    QLineEdit* m_words;
    QComboBox* m_person;
    QComboBox* m_kind;
    QLineEdit* m_from;
    QLineEdit* m_to;
};

} // namespace samspel
