// SPDX-License-Identifier: MIT
// Which steps of the journal answer to a filter.
#include "domain/folding.h"
#include "domain/language.h"
#include "sqlite/database.h"
#include "store/columns.h"
#include "store/journal.h"
#include "store/journalrow.h"

#include <QDateTime>

namespace samspel {

namespace {

// The journal's times are UTC, as text that sorts by time.
QString momentOf(QDate day) { return day.startOfDay().toUTC().toString(Qt::ISODate); }

bool hasWords(const JournalEntry& entry, const QString& wanted, const Language& language) {
    const QDate day = QDateTime::fromString(entry.at, Qt::ISODate).toLocalTime().date();
    const QString text =
        QStringList{describe(entry.step, language), entry.author, language.date(day), entry.at}.join(
            QLatin1Char(' '));
    return answerQuality(folded(text), wanted) > 0;
}

} // namespace

std::vector<JournalEntry> Journal::entries(const HistoryFilter& filter, const Language& language) const {
    auto statement = m_database.query(
        std::string("SELECT ") + journalColumns +
        " FROM journal WHERE (?1 = '' OR author = ?1) AND (?2 = '' OR at >= ?2) AND (?3 = '' OR at < ?3) AND "
        "(?4 = '' OR id IN (SELECT journal FROM journal_row WHERE kind = ?4 AND (?5 = 0 OR record = ?5))) "
        "ORDER BY id DESC LIMIT ?6 OFFSET ?7");
    // Words are made when they are shown, so the file cannot look for them, nor count those that have them.
    const QString wanted = folded(filter.text).trimmed();
    const bool isWorded = !wanted.isEmpty();
    statement.bindAll(filter.person, filter.from.isValid() ? momentOf(filter.from) : QString(),
                      filter.to.isValid() ? momentOf(filter.to.addDays(1)) : QString(), filter.kind,
                      filter.record, isWorded ? -1 : filter.most, isWorded ? 0 : filter.offset);
    std::vector<JournalEntry> entries;
    int toSkip = isWorded ? filter.offset : 0;
    while (static_cast<int>(entries.size()) < filter.most && statement.step()) {
        JournalEntry entry = readJournalEntry(statement);
        if (!isWorded || (hasWords(entry, wanted, language) && toSkip-- <= 0)) {
            entries.push_back(std::move(entry));
        }
    }
    return entries;
}

} // namespace samspel
