// SPDX-License-Identifier: MIT
#include "ui/importing/statement.h"

#include "domain/kind.h"
#include "domain/language.h"
#include "exchange/formats.h"

#include <QDateTime>
#include <algorithm>

namespace samspel {

namespace {

QString sizeWords(std::optional<int> bytes, const Language& language) {
    return bytes ? language.locale().formattedDataSize(*bytes, 1, QLocale::DataSizeSIFormat) : QString();
}

QString periodWords(const std::vector<Period>& periods) {
    QStringList texts;
    for (std::size_t i = 0; i < periods.size();) {
        std::size_t end = i;
        while (end + 1 < periods.size() && periods[end].isFollowedBy(periods[end + 1])) {
            ++end;
        }
        texts += i == end ? periods[i].display()
                          : QStringLiteral("%1 – %2").arg(periods[i].display(), periods[end].display());
        i = end + 1;
    }
    return texts.join(QStringLiteral(", "));
}

} // namespace

QString formatTitle(const QString& name, const Language& language) {
    for (const exchange::Format& format : exchange::formats()) {
        if (name == QLatin1String(format.name)) {
            return language.say("Format", format.title);
        }
    }
    return {};
}

QString momentOf(const QString& iso, const Language& language) {
    const QDateTime moment = QDateTime::fromString(iso, Qt::ISODate).toLocalTime();
    return moment.isValid() ? language.date(moment.date()) + moment.time().toString(QStringLiteral(" HH:mm"))
                            : iso;
}

QString separatorWords(QChar separator) {
    switch (separator.unicode()) {
    case u'\0':
        return Statement::tr("none");
    case u'\t':
        return Statement::tr("tab");
    case u';':
        return Statement::tr("semicolon ( ; )");
    case u',':
        return Statement::tr("comma ( , )");
    case u'|':
        return Statement::tr("bar ( | )");
    default:
        return QString(separator);
    }
}

QString encodingWords(exchange::Encoding encoding, bool hasBom) {
    const QString name = exchange::nameOf(encoding, false);
    return hasBom ? Statement::tr("%1 with byte-order mark").arg(name) : name;
}

Statement::Statement(const Preview& preview, bool wasImported, const Language& language) {
    sayVerdict(preview, wasImported, language);
    if (preview.verdict() != Preview::Verdict::unreadable) {
        sayFacts(preview, language);
    }
    if (preview.refusal() != nullptr || !preview.unreadable.isEmpty()) {
        return;
    }
    if (preview.tellsRecords()) {
        sayRecords(preview, language);
    } else {
        sayAmounts(preview, language);
    }
}

void Statement::sayVerdict(const Preview& preview, bool wasImported, const Language& language) {
    const QString nothingWritten = tr("Nothing is written before you choose Import.");
    switch (preview.verdict()) {
    case Preview::Verdict::unreadable:
        kind = Message::Kind::trouble;
        word = tr("not read");
        head = tr("The file could not be opened");
        body = tr("%1. Nothing in the register has changed. Check that the file is still there and that you "
                  "may read "
                  "it, then choose it again.")
                   .arg(preview.unreadable);
        break;
    case Preview::Verdict::refused:
        kind = Message::Kind::trouble;
        word = tr("refused");
        head = tr("The file was not accepted");
        sayRefusal(*preview.refusal(), preview, language);
        break;
    case Preview::Verdict::unnamed:
        sayNames(preview);
        break;
    case Preview::Verdict::known:
        kind = wasImported ? Message::Kind::done : Message::Kind::remark;
        word = wasImported ? tr("imported") : tr("known");
        head = wasImported ? tr("Imported") : tr("The same file as before");
        body = wasImported ? tr("The register holds all figures of this file now.")
                           : tr("This very file was imported on %1. Importing it again would change nothing.")
                                 .arg(momentOf(preview.plan.knownSince, language));
        break;
    case Preview::Verdict::unchanged:
        sayUnchanged(preview, wasImported);
        break;
    case Preview::Verdict::ready:
        word = tr("ready");
        head = tr("Ready to import");
        body = preview.plan.knownSince.isEmpty() ? nothingWritten
                                                 : tr("This very file was imported on %1, and figures have "
                                                      "changed since: importing it again would "
                                                      "set them back.")
                                                           .arg(momentOf(preview.plan.knownSince, language)) +
                                                       QLatin1Char(' ') + nothingWritten;
        break;
    }
}

void Statement::sayUnchanged(const Preview& preview, bool wasImported) {
    word = tr("nothing new");
    head = tr("Nothing new");
    if (preview.tellsRecords() && preview.records.plans.empty()) {
        head = tr("Read, and not tried");
        body = tr("The file can be read. What it would change is tried in the register itself, and this "
                  "register is open for reading only.");
    } else if (preview.tellsRecords() && wasImported) {
        kind = Message::Kind::done;
        word = tr("imported");
        head = tr("Imported");
        body = tr("The register holds all records of this file now.");
    } else if (preview.tellsRecords()) {
        body = tr("The register holds all records of this file already. Importing it would change nothing.");
    } else if (preview.reading->batch.figures.isEmpty()) {
        body = tr("The file holds no figure that the register has a place for.");
    } else {
        body = tr("The register holds all figures of this file already, from another source. Importing "
                  "it would "
                  "change nothing.");
    }
}

void Statement::sayNames(const Preview& preview) {
    const auto names = static_cast<int>(preview.plan.unknown.size());
    word = tr("names to tell");
    head = tr("Some names have no number");
    body = tr("The file gives %n name(s) without a number or code that the register knows. Say below what "
              "each of them is; it is remembered for the next file. Nothing is written before you choose "
              "Import.",
              nullptr, names);
}

void Statement::sayRefusal(const Problem& problem, const Preview& preview, const Language& language) {
    QStringList where;
    if (problem.line > 0) {
        where += tr("line %1").arg(language.whole(problem.line));
    }
    if (problem.column > 0) {
        where += tr("column %1").arg(language.whole(problem.column));
    }
    if (!problem.field.isEmpty()) {
        where += tr("“%1”").arg(problem.field);
    }
    QString place = where.join(QStringLiteral(", "));
    if (!place.isEmpty()) {
        place[0] = place[0].toUpper();
        place += QStringLiteral(": ");
    }
    const QString publisher = preview.reading->batch.source.publisher;
    body = place + problem.what + QLatin1Char(' ') + tr("Nothing in the register has changed.") +
           QLatin1Char(' ') +
           (publisher.isEmpty()
                ? tr("Correct the file and choose it again, or tell below how it is to be read.")
                : tr("Correct the file, or download it anew from %1, and choose it again.").arg(publisher));
}

void Statement::sayFacts(const Preview& preview, const Language& language) {
    const exchange::Reading& reading = *preview.reading;
    const auto add = [this](const QString& name, const QString& text) {
        if (!text.isEmpty()) {
            facts.push_back({name, text});
        }
    };
    const QString size = sizeWords(reading.batch.source.size, language);
    add(tr("File"), size.isEmpty() ? preview.file() : QStringLiteral("%1 (%2)").arg(preview.file(), size));
    add(tr("Publisher"), reading.batch.source.publisher);
    add(tr("Read as"), formatTitle(reading.format, language));
    add(tr("Because"), reading.sniffed.why);
    if (reading.format != QLatin1String("table-workbook")) {
        add(tr("Encoding"), encodingWords(reading.sniffed.encoding, reading.sniffed.hasBom));
        add(tr("Separator"), separatorWords(reading.sniffed.separator));
    }
    add(tr("Line ends"), reading.sniffed.lineEnd);
    if (reading.sniffed.headLine > 0) {
        add(tr("Head"), tr("line %1").arg(language.whole(reading.sniffed.headLine)));
    }
    add(tr("Period"), periodWords(preview.periods));
}

void Statement::sayAmounts(const Preview& preview, const Language& language) {
    const Counts& counts = preview.reading->batch.counts;
    const ImportPlan& plan = preview.plan;
    amounts = {
        {tr("Rows"), counts.rows, tr("read from the file")},
        {tr("New"), plan.fresh, tr("cells that the register does not have yet")},
        {tr("Changed"), plan.changed, tr("cells that replace older ones; the older are kept")},
        {tr("Same"), plan.same, tr("cells that the register has already")},
        {tr("Suppressed"), counts.suppressed, tr("hidden by the publisher; kept as hidden, never as 0")},
        {tr("Empty"), counts.empty, tr("without anything; neither 0 nor suppressed")},
        {tr("Skipped"), counts.skipped, tr("the register has no place for them; see the remarks")}};
    const qint64 found = static_cast<qint64>(preview.reading->batch.units.size());
    const auto fresh = static_cast<int>(plan.newUnits.size());
    units = fresh == 0
                ? tr("All %1 units in the file are known.").arg(language.whole(found))
                : tr("%1 of the %2 units in the file are new and would be made, as they are named there.")
                      .arg(language.whole(fresh), language.whole(found));
}

void Statement::sayRecords(const Preview& preview, const Language& language) {
    using State = exchange::PlannedRecord::State;
    qint64 rows = 0;
    for (const exchange::RecordRows& one : preview.reading->records) {
        rows += static_cast<qint64>(one.lines.size());
    }
    amounts = {{tr("Rows"), rows, tr("read from the file")}};
    // Units come in by rank, so that one kind may come several times; a person counts them as one.
    std::vector<const Kind*> kinds;
    for (const exchange::RegisterPlan& one : preview.records.plans) {
        if (std::find(kinds.begin(), kinds.end(), one.kind) == kinds.end()) {
            kinds.push_back(one.kind);
        }
    }
    for (const Kind* counted : kinds) {
        const QString named = language.say("Kind", counted->plural);
        const auto add = [&](const QString& name, State state, const QString& meaning) {
            qint64 count = 0;
            for (const exchange::RegisterPlan& one : preview.records.plans) {
                count += one.kind == counted ? one.plan.count(state) : 0;
            }
            if (count > 0 || state != State::flawed) {
                amounts.push_back({name, count, meaning.arg(named)});
            }
        };
        add(tr("New"), State::fresh, tr("%1 that the register does not have yet"));
        add(tr("Changed"), State::changed, tr("%1 that become as the file tells"));
        add(tr("Same"), State::same, tr("%1 that the register has already"));
        add(tr("Left out"), State::flawed, tr("%1 with problems; see the remarks"));
    }
}

} // namespace samspel
