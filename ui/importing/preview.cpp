// SPDX-License-Identifier: MIT
#include "ui/importing/preview.h"

#include "exchange/anytable/choices.h"
#include "exchange/anytable/roles.h"
#include "exchange/formats.h"
#include "sqlite/error.h"
#include "store/ledger.h"

#include <QFileInfo>
#include <set>
#include <stdexcept>

namespace samspel {

namespace {

const Problem* firstRefusal(const Problems& problems) {
    for (const Problem& problem : problems) {
        if (problem.weight == Problem::Weight::refuses) {
            return &problem;
        }
    }
    return nullptr;
}

std::vector<Period> periodsOf(const Sheaf& figures) {
    std::set<Period> periods;
    for (Sheaf::Walk walk(figures); walk.next();) {
        periods.insert(walk.claim().figure.period);
    }
    return {periods.begin(), periods.end()};
}

// What was chosen now, chosen for such a table before, or is told by the heads.
QStringList columnsOf(const exchange::Reading& reading, const exchange::Options& options) {
    const QStringList& heads = reading.sniffed.heads;
    QStringList columns = options.columns;
    if (columns.isEmpty() && !heads.isEmpty()) {
        columns = options.columnsBefore(heads);
    }
    if (columns.isEmpty() && !heads.isEmpty()) {
        const std::vector<QString> names(heads.begin(), heads.end());
        columns = exchange::anytable::Columns::suggested(names).written(names);
    }
    return columns;
}

} // namespace

std::unique_ptr<Ledger> PreviewRegister::open(const Language& language) const {
    auto ledger = Ledger::open(path, language, isReadOnly ? Access::read : Access::write);
    ledger->setAuthor(author);
    return ledger;
}

Preview::Verdict Preview::verdict() const {
    using State = exchange::PlannedRecord::State;
    if (!unreadable.isEmpty()) {
        return Verdict::unreadable;
    }
    if (reading->accepted() && !plan.unknown.empty()) {
        return Verdict::unnamed;
    }
    if (refusal() != nullptr) {
        return Verdict::refused;
    }
    if (tellsRecords()) {
        return records.count(State::fresh) + records.count(State::changed) > 0 ? Verdict::ready
                                                                               : Verdict::unchanged;
    }
    if (plan.changesNothing()) {
        return plan.knownSince.isEmpty() ? Verdict::unchanged : Verdict::known;
    }
    return Verdict::ready;
}

bool Preview::isAnyTable() const {
    return !reading->sniffed.heads.isEmpty() && reading->format.startsWith(QLatin1String("table"));
}

Problems Preview::problems() const {
    Problems all = reading->problems;
    all.insert(all.end(), plan.problems.begin(), plan.problems.end());
    for (const exchange::RegisterPlan& one : records.plans) {
        for (Problem problem : one.plan.problems) {
            if (!records.isRefused) {
                problem.weight = Problem::Weight::remark; // the row is left out, the others come in
            }
            all.push_back(problem);
        }
    }
    return all;
}

const Problem* Preview::refusal() const {
    if (const Problem* problem = firstRefusal(reading->problems)) {
        return problem;
    }
    if (const Problem* problem = firstRefusal(plan.problems)) {
        return problem;
    }
    for (const exchange::RegisterPlan& one : records.plans) {
        const Problem* const problem = records.isRefused ? firstRefusal(one.plan.problems) : nullptr;
        if (problem != nullptr) {
            return problem;
        }
    }
    return nullptr;
}

QString Preview::file() const { return QFileInfo(path).fileName(); }

Preview preview(const QString& path, const exchange::Options& options, const ImportChoices& choices,
                const PreviewRegister& where, const PreviewWatches& watches, const Language& language) {
    Preview made{.path = path, .options = options, .choices = choices};
    exchange::Options asked = options;
    asked.watch = watches.reading;
    asked.columnsBefore = [&](const QStringList& heads) {
        return exchange::anytable::rememberedColumns(*Ledger::open(where.path, language, Access::read),
                                                     heads);
    };
    try {
        made.reading = std::make_shared<exchange::Reading>(
            exchange::read({made.file(), exchange::Bytes::ofFile(path)}, asked, language));
    } catch (const exchange::CannotRead& reason) {
        made.unreadable = reason.text(language);
        return made;
    }
    made.columns = columnsOf(*made.reading, asked);
    if (made.reading->accepted()) {
        made.periods = periodsOf(made.reading->batch.figures);
        planAgain(made, where, watches.comparing, language);
    }
    return made;
}

void planAgain(Preview& preview, const PreviewRegister& where, const exchange::Watch& watch,
               const Language& language) {
    if (!preview.tellsRecords()) {
        preview.plan =
            Ledger::open(where.path, language, Access::read)->plan(preview.reading->batch, preview.choices);
    } else if (!where.isReadOnly) {
        preview.records = exchange::planRegister(*where.open(language), *preview.reading, watch, language);
    }
}

} // namespace samspel
