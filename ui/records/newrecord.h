// SPDX-License-Identifier: MIT
#pragma once

#include "ui/records/fields/fieldeditor.h"
#include "ui/shell/page.h"
#include "ui/shell/place.h"

#include <QDialog>

class QLabel;

namespace samspel {

class Ledger;
class RecordForm;

/// The form of a record that another one is to refer to, without leaving that one: made and saved here, then
/// handed over.
class NewRecordDialog : public QDialog {
    Q_OBJECT
public:
    /// `typed` is what the person has called it already.
    NewRecordDialog(Ledger& ledger, const EditorMeans& means, const Kind& kind, const QString& typed,
                    QWidget* over);

    RecordForm* form() const { return m_form; }
    void accept() override;

Q_SIGNALS:
    void made(qint64 id, const samspel::Message& message);

private:
    Ledger& m_ledger;
    const EditorMeans m_means;
    const Kind& m_kind;
    RecordForm* m_form;
    QLabel* m_trouble;
};

/// Opens the form of a new record over a widget; `done` gets its key, and what to tell, once it is saved.
/// A reference in that form may be made in the same way.
void makeRecord(const Surroundings& around, const RecordNames& names, const QString& table,
                const QString& typed, QWidget* over,
                const std::function<void(qint64 id, const Message& message)>& done);

} // namespace samspel
