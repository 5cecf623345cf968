// SPDX-License-Identifier: MIT
#include "ui/records/handingout.h"

#include "domain/cell.h"
#include "domain/language.h"
#include "exchange/calendar/calendar.h"
#include "exchange/contacts/contacts.h"
#include "exchange/table/sheetexport.h"
#include "report/pdf.h"
#include "store/ledger.h"
#include "store/recordnames.h"
#include "ui/records/recordmodel.h"
#include "ui/shell/attempt.h"
#include "ui/shell/icons.h"

#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMenu>
#include <algorithm>
#include <numeric>

namespace samspel {

namespace {

QByteArray packed(const exchange::Sheet& sheet, const QString& path, const Language& language) {
    const QString ending = QFileInfo(path).suffix().toLower();
    return ending == QLatin1String("xlsx") ? exchange::toXlsx(sheet)
           : ending == QLatin1String("ods")
               ? exchange::toOds(sheet)
               : exchange::toCsv(sheet, exchange::CsvForm::norwegianExcel(language));
}

} // namespace

HandingOut::HandingOut(const Ledger& ledger, const Kind& kind, const Language& language,
                       const RecordNames& names, QWidget* over)
    : QObject(over), m_ledger(ledger), m_kind(kind), m_language(language), m_names(names), m_over(over) {}

void HandingOut::addTo(QMenu& menu, const ListExtract& list) {
    const auto add = [&](QMenu* to, const QString& words, const char* name,
                         const std::function<void(const Rows&)>& work) {
        QAction* action = to->addAction(words, this, [this, work, list] { work(rowsOf(list)); });
        action->setObjectName(QLatin1String(name));
        action->setEnabled(list.model.shownCount() > 0);
    };
    const Kind* contacts = exchange::contactKindOf(m_kind);
    QMenu* out = menu.addMenu(icon("document-export"), tr("Export"));
    add(out, tr("The columns shown…"), "exportShown",
        [this, list](const Rows& rows) { exportTable(rows, list.columns); });
    add(out, tr("All columns…"), "exportAll", [this](const Rows& rows) {
        QList<int> all(static_cast<qsizetype>(m_kind.fields.size()));
        std::iota(all.begin(), all.end(), 0);
        exportTable(rows, all);
    });
    if (exchange::EventFields::of(m_kind)) {
        add(out, tr("Calendar file…"), "exportCalendar",
            [this](const Rows& rows) { exportCalendar(rows, heading()); });
    }
    if (contacts == nullptr) {
        return;
    }
    add(out, tr("Address cards…"), "exportCards", [this](const Rows& rows) { exportCards(rows); });
    add(out, tr("Mail merge file…"), "mailMerge", [this](const Rows& rows) { exportMailMerge(rows); });
    add(&menu, tr("Copy e-mail addresses"), "copyAddresses",
        [this](const Rows& rows) { copyAddresses(rows); });
}

QString HandingOut::heading() const { return headingOf(m_kind, m_language); }

// In the list's order; a new record that is not kept yet is none.
HandingOut::Rows HandingOut::rowsOf(const ListExtract& list) const {
    QHash<qint64, Row> kept;
    for (Row& row : m_ledger.rows(m_kind)) {
        const qint64 id = row.id;
        kept.insert(id, std::move(row));
    }
    Rows rows;
    for (int line = 0; line < list.model.rowCount(); ++line) {
        if (list.model.isHeading(line)) {
            continue;
        }
        if (const auto row = kept.constFind(list.model.idAt(line)); row != kept.cend()) {
            rows.push_back(*row);
        }
    }
    return rows;
}

void HandingOut::write(const FileWanted& wanted, const QString& done, const Make& make) {
    m_whereTo(m_over, wanted, [this, done, make](const QString& path) {
        const auto trouble = attempt(tr("Write the file"), [&] { writeFile(path, make(path)); });
        Q_EMIT said(trouble.value_or(Message{done.arg(path)}));
    });
}

void HandingOut::exportTable(const Rows& rows, const QList<int>& columns) {
    write({tr("Export the list"),
           asFileName(heading()),
           {tr("Excel workbook (*.xlsx)"), tr("OpenDocument spreadsheet (*.ods)"),
            tr("Text with semicolons (*.csv)")}},
          tr("%n record(s) were written to %1.", nullptr, static_cast<int>(rows.size())),
          [this, rows, columns](const QString& path) {
              const std::vector<std::size_t> fields(columns.begin(), columns.end());
              return packed(
                  exchange::sheetOf(m_kind, rows, fields, exchange::Heads::labels, m_language, m_names), path,
                  m_language);
          });
}

void HandingOut::exportCalendar(const Rows& rows, const QString& name) {
    const exchange::Events events = exchange::eventsOf(m_ledger, m_kind, rows, m_language, m_names);
    if (events.all.empty()) {
        Q_EMIT said({tr("None of these has an exact day, so there is nothing for a calendar."),
                     Message::Kind::remark});
        return;
    }
    QString done = tr("%n event(s) were written to %1.", nullptr, static_cast<int>(events.all.size()));
    if (events.withoutDay > 0) {
        done += QLatin1Char(' ') +
                tr("%n record(s) without an exact day were left out.", nullptr, events.withoutDay);
    }
    write({tr("Save a calendar file"), asFileName(name), {tr("Calendar (*.ics)")}}, done,
          [events, name](const QString&) {
              return exchange::toCalendar(events.all, name, QDateTime::currentDateTimeUtc());
          });
}

void HandingOut::exportCards(const Rows& rows) {
    const auto contacts =
        exchange::contactsBehind(m_ledger, m_kind, rows, QDate::currentDate(), m_language, m_names);
    write({tr("Save address cards"), asFileName(heading()), {tr("Address cards (*.vcf)")}},
          tr("%n address card(s) were written to %1.", nullptr, static_cast<int>(contacts.size())),
          [contacts](const QString&) { return exchange::toCards(contacts); });
}

void HandingOut::exportMailMerge(const Rows& rows) {
    const auto contacts =
        exchange::contactsBehind(m_ledger, m_kind, rows, QDate::currentDate(), m_language, m_names);
    write({tr("Save a mail merge file"),
           asFileName(tr("%1 – mail merge").arg(heading())),
           {tr("Text with semicolons (*.csv)"), tr("Excel workbook (*.xlsx)"),
            tr("OpenDocument spreadsheet (*.ods)")}},
          tr("%n recipient(s) were written to %1.", nullptr, static_cast<int>(contacts.size())),
          [this, contacts](const QString& path) {
              return packed(exchange::mergeTable(contacts, m_language), path, m_language);
          });
}

void HandingOut::copyAddresses(const Rows& rows) {
    const auto contacts =
        exchange::contactsBehind(m_ledger, m_kind, rows, QDate::currentDate(), m_language, m_names);
    const auto with = static_cast<int>(
        std::count_if(contacts.begin(), contacts.end(), [](const auto& c) { return !c.email.isEmpty(); }));
    if (with == 0) {
        Q_EMIT said({tr("None of these has an e-mail address."), Message::Kind::remark});
        return;
    }
    QGuiApplication::clipboard()->setText(exchange::addressLine(contacts));
    QString done = tr("%n e-mail address(es) are on the clipboard.", nullptr, with);
    if (const int without = static_cast<int>(contacts.size()) - with; without > 0) {
        done += QLatin1Char(' ') + tr("%n have none.", nullptr, without);
    }
    Q_EMIT said({done});
}

void HandingOut::makePaper(Paper paper, const Row& event) {
    const report::SignIn sheet = signInFor(m_ledger, m_kind, event, m_language, m_names);
    const QString pdf = tr("PDF (*.pdf)");
    if (paper == Paper::calendar) {
        exportCalendar({event}, sheet.title);
    } else if (paper == Paper::signIn) {
        write({tr("Save the sign-in sheet"), asFileName(tr("%1 – sign-in sheet").arg(sheet.title)), {pdf}},
              sheet.people.empty()
                  ? tr("The sign-in sheet is %1. Nobody is known to be expected, so its lines are empty.")
                  : tr("The sign-in sheet is %1, with %n line(s) filled in.", nullptr,
                       static_cast<int>(sheet.people.size())),
              [this, sheet](const QString&) { return report::pdf(report::signInSheet(sheet, m_language)); });
    } else {
        report::Badges badges{sheet.title, sheet.people, sheet.made};
        std::erase_if(badges.people, [](const report::Attendee& who) { return who.name.isEmpty(); });
        if (badges.people.empty()) {
            Q_EMIT said({tr("Nobody is expected here by name, so there are no badges to make."),
                         Message::Kind::remark});
            return;
        }
        write({tr("Save the name badges"), asFileName(tr("%1 – name badges").arg(sheet.title)), {pdf}},
              tr("%n badge(s) are in %1.", nullptr, static_cast<int>(badges.people.size())),
              [this, badges](const QString&) { return report::pdf(report::nameBadges(badges, m_language)); });
    }
}

} // namespace samspel
