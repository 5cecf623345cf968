// SPDX-License-Identifier: MIT
// The readers of whole files, and the way from there into a register.
#include "fuzz/target.h"

#include "exchange/fileline.h"
#include "exchange/formats.h"
#include "exchange/table/registerimport.h"
#include "store/ledger.h"

#include <QTemporaryDir>
#include <array>
#include <cstdio>
#include <cstdlib>

namespace fuzz {

using namespace samspel;
using namespace samspel::exchange;

namespace {

const Language& english() {
    static const Language language = Language::load(QStringLiteral("en"));
    return language;
}

Reading readAs(const char* format, const QByteArray& bytes) {
    Options options;
    options.format = QLatin1String(format);
    // What a logged-in user took out is read for internal use only.
    options.audience = bytes.size() % 2 == 0 ? Audience::open : Audience::internal;
    return read({QStringLiteral("file"), bytes}, options, english());
}

template <class T>
bool isPlaceIn(int place, const std::vector<T>& all) {
    return place >= 0 && static_cast<std::size_t>(place) < all.size();
}

bool isScaled(const std::optional<Scaled>& number) {
    return !number || (number->decimals >= 0 && number->decimals <= mostDecimals);
}

void holdFigure(const FigureClaim& claim, const Batch& batch) {
    const Figure& figure = claim.figure;
    must(isPlaceIn(claim.series, batch.series), "a figure belongs to no series");
    must(statusOf(QChar::fromLatin1(letter(figure.status))).has_value(), "a figure's status is unknown");
    must(confidentialityOf(QChar::fromLatin1(letter(figure.confidentiality))).has_value(),
         "a figure's confidentiality is unknown");
    must(carriesValue(figure.status) == figure.value.has_value(), "status and value do not agree");
    must(isScaled(figure.value) && isScaled(figure.uncertainty), "a figure has impossible decimals");
    must(Period::fromCode(figure.period.code()) == figure.period, "a figure's period is impossible");
    must(figure.line >= 0 && figure.column >= 0, "a figure's place is before the file");
    must(claim.cells >= 0 && claim.cells <= 15, "a figure comes from too many cells");
}

void holdBatch(const Batch& batch) {
    for (const SeriesClaim& series : batch.series) {
        must(isPlaceIn(series.unit, batch.units) && isPlaceIn(series.indicator, batch.indicators) &&
                 isPlaceIn(series.breakdown, batch.breakdowns),
             "a series points outside the batch");
    }
    for (const Breakdown& breakdown : batch.breakdowns) {
        must(breakdown.grade >= 0 && breakdown.grade <= 13, "there is no such grade");
        must(!breakdown.age.isEmpty() && !breakdown.ownership.isEmpty(), "a breakdown is not told");
    }
    for (const UnitClaim& unit : batch.units) {
        must(!unit.number.isEmpty() || !unit.name.isEmpty(), "a unit has neither number nor name");
    }
    for (const IndicatorClaim& claim : batch.indicators) {
        must(!claim.indicator.code.isEmpty() || !claim.indicator.name.isEmpty(),
             "an indicator has neither code nor name");
    }
    must(batch.counts.rows >= 0 && batch.counts.suppressed >= 0 && batch.counts.empty >= 0 &&
             batch.counts.skipped >= 0,
         "cells were counted below nothing");
}

void holdRecords(const std::vector<RecordRows>& all) {
    for (const RecordRows& rows : all) {
        must(rows.kind != nullptr, "records are of no kind");
        for (const RecordRows::Line& line : rows.lines) {
            must(line.line >= 0 && line.cells.size() == rows.columns.size(),
                 "a record has not as many cells as columns");
        }
    }
}

/// All figures, checked one by one; those of a tied sheaf, so each stands there once and in order.
std::vector<FigureClaim> figuresOf(const Batch& batch) {
    std::vector<FigureClaim> all;
    for (Sheaf::Walk walk(batch.figures); walk.next();) {
        const FigureClaim claim = walk.claim();
        holdFigure(claim, batch);
        if (!all.empty()) {
            const FigureClaim& before = all.back();
            must(std::tuple(before.series, before.figure.period.code(), before.figure.version) <
                     std::tuple(claim.series, claim.figure.period.code(), claim.figure.version),
                 "the figures are not in order, or one is there twice");
        }
        all.push_back(claim);
    }
    must(static_cast<qint64>(all.size()) == batch.figures.size(), "the figures were counted wrongly");
    return all;
}

void holdSame(const Reading& one, const Reading& other, const std::vector<FigureClaim>& figures) {
    const auto sameProblem = [](const Problem& a, const Problem& b) {
        return a.field == b.field && a.line == b.line && a.column == b.column && a.what == b.what &&
               a.weight == b.weight;
    };
    const auto sameFigure = [](const FigureClaim& a, const FigureClaim& b) {
        return a.series == b.series && a.cells == b.cells && a.figure == b.figure;
    };
    const auto sameUnit = [](const UnitClaim& a, const UnitClaim& b) {
        return a.number == b.number && a.name == b.name && a.kind == b.kind && a.parent == b.parent;
    };
    const auto same = [](const auto& a, const auto& b, const auto& equal) {
        return std::equal(a.begin(), a.end(), b.begin(), b.end(), equal);
    };
    must(one.format == other.format && one.batch.source.sha256 == other.batch.source.sha256,
         "the same bytes have two formats");
    must(same(one.problems, other.problems, sameProblem), "the same bytes have two lists of problems");
    must(same(one.batch.units, other.batch.units, sameUnit) && one.batch.series == other.batch.series &&
             one.batch.breakdowns == other.batch.breakdowns && one.records.size() == other.records.size(),
         "the same bytes tell of two sets of series");
    must(same(figures, figuresOf(other.batch), sameFigure), "the same bytes give two sets of figures");
}

void holdReading(const Reading& reading, const QByteArray& bytes) {
    for (const Problem& problem : reading.problems) {
        must(problem.line >= 0 && problem.column >= 0 && !problem.what.isEmpty(), "a problem tells nothing");
    }
    if (!reading.accepted()) {
        must(reading.batch.figures.isEmpty() && reading.batch.series.empty() && reading.records.empty(),
             "a refused file left something behind");
        must(!reading.problems.empty(), "a file was refused without a word");
        return;
    }
    must(reading.batch.source.size == bytes.size() && reading.batch.source.sha256.size() == 64,
         "the source is not told");
    holdBatch(reading.batch);
    holdRecords(reading.records);
}

void tryReading(const char* format, const QByteArray& bytes) {
    const Reading reading = readAs(format, bytes);
    holdReading(reading, bytes);
    const std::vector<FigureClaim> figures = figuresOf(reading.batch);
    holdSame(reading, readAs(format, bytes), figures);
    if (!figures.empty()) {
        const Figure& last = figures.back().figure;
        lineOf(bytes, reading.batch.source, last.line, last.column);
    }
}

// The formats that exchange::formats() has, each as a function without a context.
template <std::size_t I>
void tryFormat(const QByteArray& bytes) {
    tryReading(formats()[I].name, bytes);
}

void detect(const QByteArray& bytes) { tryReading("", bytes); }

/// A register that is made once, and is the same again after each file.
class Register {
public:
    static Register& only() {
        static Register one;
        return one;
    }
    void take(const Reading& reading);

private:
    Register() : m_units(count("SELECT count(*) FROM organisation")) {}
    void takeFigures(const Batch& batch);
    qint64 count(const char* sql) {
        auto rows = m_ledger->database().query(sql);
        return rows.step() ? rows.column<qint64>(0) : -1;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Ledger> m_ledger =
        Ledger::create(m_folder.filePath(QStringLiteral("fuzz.samspel")), english());
    const qint64 m_units; ///< of a new register
};

void Register::take(const Reading& reading) {
    if (!reading.records.empty()) {
        planRegister(*m_ledger, reading, {}, english());
        must(count("SELECT count(*) FROM organisation") == m_units, "a trial left units behind");
    } else {
        takeFigures(reading.batch);
    }
}

void Register::takeFigures(const Batch& batch) {
    ImportChoices choices;
    choices.acceptsUnknown = true;
    const ImportPlan plan = m_ledger->plan(batch, choices);
    must(count("SELECT count(*) FROM observation") == 0, "a plan wrote figures");
    const ImportOutcome outcome = m_ledger->import(batch, choices);
    must(plan.fresh == outcome.plan.fresh && plan.changed == outcome.plan.changed &&
             plan.same == outcome.plan.same && plan.problems.size() == outcome.plan.problems.size(),
         "the import did not do what its plan said");
    if (!outcome.source.isKept()) {
        must(count("SELECT count(*) FROM observation") == 0, "a refused import left figures behind");
        return;
    }
    const Sheaf& figures = outcome.plan.merged ? *outcome.plan.merged : batch.figures;
    must(count("SELECT count(*) FROM observation") == figures.size(), "figures were lost on the way");
    must(count("SELECT count(*) FROM pragma_foreign_key_check") == 0, "a figure points nowhere");
    must(m_ledger->undo().happened, "the import cannot be undone");
    must(count("SELECT count(*) FROM observation") == 0 && count("SELECT count(*) FROM series") == 0 &&
             count("SELECT count(*) FROM organisation") == m_units,
         "an undone import left something behind");
}

void import(const QByteArray& bytes) {
    const Reading reading = readAs("", bytes);
    if (reading.accepted()) {
        Register::only().take(reading);
    }
}

template <std::size_t... I>
std::vector<Target> allTargets(std::index_sequence<I...> /*of the formats*/) {
    return {{formats()[I].name, tryFormat<I>}...,
            {"detect", detect},
            {"import", import},
            {"letters", readLetters},
            {"sheet", readSheets},
            {"xlsx-parts", readXlsxParts},
            {"ods-rows", readOdsRows},
            {"meanings", readMeanings},
            {"figure-code", readCode},
            {"register", openRegister},
            {"changesets", readChangesets},
            {"drafts", readDrafts}};
}

} // namespace

std::span<const Target> targets() {
    constexpr std::size_t known = 11; // as a template needs it
    static const std::vector<Target> all = allTargets(std::make_index_sequence<known>());
    must(formats().size() == known, "a format was added or taken away; tell tests/fuzz/readers.cpp");
    return all;
}

const Target* targetNamed(std::string_view name) {
    for (const Target& target : targets()) {
        if (name == target.name) {
            return &target;
        }
    }
    return nullptr;
}

void must(bool holds, const char* what) {
    if (!holds) {
        std::fprintf(stderr, "fuzz: %s\n", what);
        std::abort();
    }
}

} // namespace fuzz
