// SPDX-License-Identifier: MIT
// What files named in words only: confirmed, or merged into what it is.
#include "store/merging.h"
#include "cli/command.h"
#include "cli/keeping.h"
#include "cli/output.h"
#include "store/ledger.h"

namespace samspel::cli {

namespace {

const Kind& kindCalled(const QString& word, const Language& language) {
    if (word == QLatin1String("unit")) {
        return kindOf<Organisation>();
    }
    if (word == QLatin1String("indicator")) {
        return kindOf<Indicator>();
    }
    throw WrongUsage(language.say("Cli", "“%1” is neither “unit” nor “indicator”.").arg(word));
}

QString calledOf(const Kind& kind, const Row& row) {
    const bool isUnit = &kind == &kindOf<Organisation>();
    const QString number = textOf(row.cells[kind.fieldNumber(QLatin1String(isUnit ? "number" : "code"))]);
    return (number + QLatin1Char(' ') + kind.titleOf(row)).trimmed();
}

/// The record with that number, code or #key; else the only one with that name, an unconfirmed one before
/// others. Says why there is none, and gives nothing.
std::optional<Row> recordCalled(const Ledger& ledger, const Kind& kind, const QString& word,
                                const Language& language) {
    const bool isUnit = &kind == &kindOf<Organisation>();
    const auto code = kind.fieldNumber(QLatin1String(isUnit ? "number" : "code"));
    std::vector<Row> named;
    std::vector<Row> unconfirmed;
    for (Row& row : ledger.rows(kind)) {
        if (textOf(row.cells[code]) == word || word == QLatin1Char('#') + QString::number(row.id)) {
            return std::move(row);
        }
        if (kind.titleOf(row) == word) {
            (isUnconfirmed(kind, row) ? unconfirmed : named).push_back(std::move(row));
        }
    }
    const std::vector<Row>& found = unconfirmed.empty() ? named : unconfirmed;
    if (found.size() == 1) {
        return found.front();
    }
    if (found.empty()) {
        tell(language
                 .say("Cli", "The register has nothing called “%1”. A number, a code, a name, or # and the "
                             "record’s key is wanted.")
                 .arg(word));
        return std::nullopt;
    }
    QStringList all;
    for (const Row& row : found) {
        all << QStringLiteral("#%1 %2").arg(row.id).arg(calledOf(kind, row));
    }
    tell(language.say("Cli", "Several are called “%1”; say which by its key: %2.")
             .arg(word, all.join(QStringLiteral(", "))));
    return std::nullopt;
}

QString valueOf(const Figure& figure, const Language& language) {
    return figure.value ? language.number(figure.value->value(), figure.value->decimals)
                        : QString(QLatin1Char(letter(figure.status)));
}

void tellConflicts(const MergePlan& plan, const Language& language) {
    for (const MergeConflict& one : plan.conflicts) {
        tell(QStringLiteral("%1, %2: %3 (%4) – %5 (%6)")
                 .arg(one.of, one.from.period.display(), valueOf(one.from, language), one.fromSource,
                      valueOf(one.into, language), one.intoSource));
    }
    if (plan.conflicting > static_cast<qint64>(plan.conflicts.size())) {
        tell(language.say("Cli", "… and %1 more.")
                 .arg(plan.conflicting - static_cast<qint64>(plan.conflicts.size())));
    }
}

} // namespace

Exit mergeRecords(const Arguments& arguments, const Language& language) {
    const Kind& kind = kindCalled(arguments.words().at(1), language);
    const OpenRegister opened = openToWrite(arguments.words().first(), language);
    const auto& ledger = opened.ledger;
    const auto from = recordCalled(*ledger, kind, arguments.words().at(2), language);
    const auto into = from ? recordCalled(*ledger, kind, arguments.words().at(3), language) : std::nullopt;
    if (!into) {
        return Exit::unacceptable;
    }
    const MergePlan plan = ledger->merge(
        kind, from->id, into->id, arguments.has("--newer-stays") ? Conflicts::newerStays : Conflicts::refuse);
    if (plan.conflicting > 0 && arguments.has("--internal")) {
        tell(language.say("Cli", "Internal: these figures must not leave the project."));
        tellConflicts(plan, language);
    } else if (plan.conflicting > 0) {
        tell(language.say("Cli", "With --internal the figures that differ are listed."));
    }
    for (const Problem& problem : plan.problems) {
        tell(problem.what);
    }
    if (!plan.wasDone) {
        if (plan.conflicting > 0 && !arguments.has("--newer-stays")) {
            tell(language.say(
                "Cli", "With --newer-stays the figure of the source that was imported later stays, and "
                       "the other becomes history."));
        }
        tell(language.say("Cli", "Nothing was changed."));
        return Exit::unacceptable;
    }
    print(language.say("Cli", "“%1” is now “%2”: %3 figures and %4 records moved.")
              .arg(plan.from, plan.into, language.whole(plan.figures), language.whole(plan.records)) +
          QLatin1Char('\n'));
    return Exit::done;
}

Exit confirmRecord(const Arguments& arguments, const Language& language) {
    const Kind& kind = kindCalled(arguments.words().at(1), language);
    const OpenRegister opened = openToWrite(arguments.words().first(), language);
    const auto& ledger = opened.ledger;
    auto row = recordCalled(*ledger, kind, arguments.words().at(2), language);
    if (!row) {
        return Exit::unacceptable;
    }
    const QString name = calledOf(kind, *row);
    if (!isUnconfirmed(kind, *row)) {
        tell(language.say("Cli", "“%1” is confirmed already. Nothing was changed.").arg(name));
        return Exit::done;
    }
    row->cells[kind.fieldNumber(QLatin1String("is_unconfirmed"))] = qint64{0};
    const Problems problems =
        ledger->change({Action::change, QString::fromLatin1(kind.table), kind.titleOf(*row)},
                       [&](Edit& edit) { edit.change(kind, *row); });
    for (const Problem& problem : problems) {
        tell(problem.what);
    }
    if (refuses(problems)) {
        return Exit::unacceptable;
    }
    print(language.say("Cli", "“%1” is confirmed.").arg(name) + QLatin1Char('\n'));
    return Exit::done;
}

} // namespace samspel::cli
