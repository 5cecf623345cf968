// SPDX-License-Identifier: MIT
#pragma once

#include "store/people/erasure.h"

#include <QDialog>

class QCheckBox;
class QPushButton;
class QTreeWidget;

namespace samspel {

class Language;
class RecordNames;

/// The question before a person is erased: what stays, what goes, which texts name them, and that it cannot
/// be undone. A text that names somebody else is spared by taking its mark away.
class ErasureDialog : public QDialog {
    Q_OBJECT
public:
    ErasureDialog(PersonTrace trace, const RecordNames& names, const Language& language, QWidget* over);

    ErasureChoice choice(QDate day) const;
    QTreeWidget* texts() const { return m_texts; }
    /// Who is named as having changed something; marked are those that are the person.
    QTreeWidget* authors() const { return m_authors; }
    /// Erasing waits until this is said.
    QCheckBox* understood() const { return m_understood; }
    QPushButton* eraser() const { return m_eraser; }

private:
    void fill(const RecordNames& names, const Language& language);
    void fillAuthors(const Language& language);
    QString summary(const QString& name, const Language& language) const;

    PersonTrace m_trace;
    QTreeWidget *m_texts, *m_authors;
    QCheckBox* m_understood;
    QPushButton* m_eraser;
};

} // namespace samspel
