// SPDX-License-Identifier: MIT
#include "ui/records/personrights.h"

#include "domain/erased.h"
#include "exchange/people/personfile.h"
#include "report/pagelayout.h"
#include "report/pdf.h"
#include "report/personreport.h"
#include "store/keeping/copies.h"
#include "store/ledger.h"
#include "store/people/typedwords.h"
#include "store/recordnames.h"
#include "ui/keeping/keeper.h"
#include "ui/records/erasuredialog.h"
#include "ui/records/recordtable.h"
#include "ui/shell/attempt.h"
#include "ui/shell/place.h"
#include "ui/shell/preferences.h"

#include <QFileInfo>
#include <QJsonDocument>

namespace samspel {

PersonRights::PersonRights(const Surroundings& around, const RecordNames& names, QWidget* over)
    : QObject(over), m_ledger(around.ledger), m_language(around.language), m_preferences(around.preferences),
      m_names(names), m_over(over), m_copies([this, keeper = around.keeper] {
          return keeper != nullptr ? keeper->copiesOf(m_ledger.path())
                                   : knownCopies(m_ledger.path(), {}, {}, m_language);
      }) {}

QByteArray PersonRights::fileFor(const QString& path, qint64 person) const {
    const PersonTrace trace = traceOf(m_ledger, person);
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == QLatin1String("json")) {
        return QJsonDocument(exchange::personJson(m_ledger, trace, m_language)).toJson();
    }
    if (ending == QLatin1String("csv")) {
        return exchange::toCsv(exchange::personSheet(m_ledger, trace, m_language, m_names),
                               exchange::CsvForm::norwegianExcel(m_language));
    }
    return report::pdf(report::layOut(
        report::personReport(m_ledger, trace, m_names, QDateTime::currentDateTime(), m_language)));
}

void PersonRights::give(const Row& person) {
    const QString name = m_names.name("person", person.id);
    m_whereTo(m_over,
              {tr("Save everything about this person"),
               asFileName(tr("%1 – what the register knows").arg(name)),
               {tr("Document to read (*.pdf)"), tr("Text with semicolons (*.csv)"),
                tr("Data for another program (*.json)")}},
              [this, id = person.id](const QString& path) {
                  const auto trouble =
                      attempt(tr("Write the file"), [&] { writeFile(path, fileFor(path, id)); });
                  Q_EMIT said(trouble.value_or(Message{
                      tr("Everything that names the person is in %1. Look through it before you pass it on: "
                         "texts may tell of others too.")
                          .arg(path)}));
              });
}

void PersonRights::askToErase(const Row& person) {
    ErasureDialog* dialog = nullptr;
    const auto trouble = attempt(tr("Look for the person"), [&] {
        dialog = new ErasureDialog(traceOf(m_ledger, person.id), m_names, m_language, m_over);
    });
    if (trouble) {
        Q_EMIT said(*trouble);
        return;
    }
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog, id = person.id] { erase(id, dialog->choice(QDate::currentDate())); });
    dialog->open();
}

void PersonRights::erase(qint64 person, const ErasureChoice& choice) {
    Message told;
    const auto trouble = attempt(tr("Erase the person"), [&] {
        const Erasure erasure = erasePerson(m_ledger, person, choice);
        forgetTyped(m_preferences.settings(), draftScopeOf(m_ledger), person, erasure.signs);
        for (RecordTable* table : m_over->window()->findChildren<RecordTable*>()) {
            table->forgetTyped(erasure.signs);
        }
        told = {sentencesOf(erasure, filesThatHold(m_copies(), erasure.signs)),
                erasure.isFileRewritten ? Message::Kind::done : Message::Kind::trouble};
    });
    Q_EMIT said(trouble.value_or(told));
}

QString PersonRights::sentencesOf(const Erasure& erasure, const QStringList& copies) const {
    QStringList sentences{tr("%1. %n record(s) that refer to the person stay, and are counted as before.",
                             nullptr, static_cast<int>(erasure.lines))
                              .arg(withErasedInWords(erasure.mark, m_language))};
    if (!erasure.files.empty()) {
        QStringList names;
        for (const NamingFile& file : erasure.files) {
            names << (file.name.isEmpty() ? file.sha256.left(12) : file.name);
        }
        sentences << tr("Kept files that name the person, and are not altered: %1.")
                         .arg(names.join(QStringLiteral(", ")));
    }
    if (!copies.isEmpty()) {
        sentences
            << tr("Copies that still hold the name, or cannot be looked through: %1. Delete them when they "
                  "are no longer needed.")
                   .arg(copies.join(QStringLiteral(", ")));
    }
    if (!erasure.isFileRewritten) {
        sentences << tr(
            "The register's file could not be written anew (is the disk full?): the name may still "
            "lie between its pages. Free some space, and choose File, Compact the register.");
    }
    if (!erasure.isLogEmptied) {
        sentences << tr(
            "Another program has the register open: the name stays in its log until all have closed it.");
    }
    return sentences.join(QLatin1Char(' '));
}

} // namespace samspel
