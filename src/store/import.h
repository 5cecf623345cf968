// SPDX-License-Identifier: MIT
#pragma once

#include "domain/problem.h"
#include "store/batch.h"

#include <functional>

namespace sqlite {
class Database;
}

namespace samspel {

class Language;

/// What a person says to the names that a file gives without a number or code.
struct ImportChoices {
    /// What one name means: the number of a unit, or the code of an indicator.
    struct Meaning {
        enum class Of { unit, indicator };
        Of of = Of::unit;
        QString name;
        QString target;
        qint64 id = 0; ///< instead of the target: the record's key
    };
    std::vector<Meaning> meanings{};
    /// Make what the register does not know, marked as to be confirmed.
    bool acceptsUnknown = false;
    /// Keep the file in the register, as large as the setting allows.
    std::function<QByteArray()> content{};
    /// From so many figures on the import leaves the write-ahead log out where nobody else has the register
    /// open (sqlite::WithoutLog); others then wait until it is done.
    qint64 manyFigures = 200'000;
};

/// A name that nobody has told the meaning of yet.
struct UnknownName {
    ImportChoices::Meaning::Of of = ImportChoices::Meaning::Of::unit;
    QString name;
    QStringList alike{}; ///< what the register has by that name: "4640 Sogndal"
};

/// What an import would do to the register: found by reading only, and exactly what the import then does.
struct ImportPlan {
    enum class Verdict : char { fresh, changed, same };

    /// What a unit or indicator of the file is: a record that is there, or one of those to be made.
    struct Target {
        qint64 id = 0; ///< 0 when it is to be made
        int made = -1; ///< place in newUnits or newIndicators

        friend bool operator==(const Target&, const Target&) = default;
    };

    /// What a name means, to be remembered.
    struct NewName {
        ImportChoices::Meaning::Of of = ImportChoices::Meaning::Of::unit;
        QString name;
        Target target;
    };

    std::vector<Target> unitTargets;      ///< one for each of Batch::units
    std::vector<Target> indicatorTargets; ///< one for each of Batch::indicators
    std::vector<int> seriesPlaces;        ///< of each of Batch::series, the first that is the same
    std::vector<qint64> series;           ///< of each, its key in the register; 0 when it is not there yet
    std::vector<QString> indicators;      ///< codes that it concerns, or names where there is no code
    std::vector<UnitClaim> newUnits;      ///< parents first; without a number: to be confirmed
    std::vector<IndicatorClaim> newIndicators;
    /// Of indicators that have none in the register although their series breaks.
    struct NewSegments {
        Id<Indicator> indicator;
        std::vector<Segment> segments;
    };
    std::vector<NewSegments> newSegments;
    std::vector<NewName> newNames;
    std::vector<UnknownName> unknown; ///< names that stop the import
    /// Figures of series that turned out to be one; else those of the batch.
    std::shared_ptr<const Sheaf> merged;
    qint64 fresh = 0; ///< cells of the file, as all counts; a total that was added up has none
    qint64 changed = 0;
    qint64 same = 0;
    // Of the figures themselves, those without cells too.
    bool hasFresh = false;
    bool hasChanged = false;
    bool hasSame = false;
    QString knownSince; ///< when the same file was imported before; "" when it is new
    Problems problems;

    bool changesNothing() const { return !hasFresh && !hasChanged && newSegments.empty(); }
};

struct ImportOutcome {
    ImportPlan plan;
    Id<Source> source; ///< not kept when nothing was written
    bool isCancelled = false;
};

/// Whether a batch may come in, and what is new, changed or the same in it.
ImportPlan planImport(sqlite::Database& database, const Batch& batch, const ImportChoices& choices,
                      const Language& language);

/// Does what an accepted plan says, within the caller's transaction.
class ImportWriter {
public:
    ImportWriter(sqlite::Database& database, const Batch& batch, const ImportPlan& plan)
        : m_database(database), m_batch(batch), m_plan(plan),
          m_figures(plan.merged ? *plan.merged : batch.figures) {}

    /// Units, indicators, names and the source, whose key it sets: plain records, for the caller's recorder.
    void writeRecords(Source& source);
    /// Series and figures, which are not recorded (see Shelf): no recorder may be at work, for it would look
    /// at each of them. False when progress said to stop: it is asked before the first figure, now and then,
    /// and after the last.
    using Progress = std::function<bool(qint64 done, qint64 all)>;
    bool writeFigures(const Progress& progress);

private:
    void makeUnits(const QString& origin);
    void makeIndicators();
    void makeSegments(Id<Indicator> indicator, const std::vector<Segment>& segments);
    void rememberNames(const QString& publisher);
    void makeSeries();
    void addFresh();
    void replaceChanged();
    bool mayGoOn();
    qint64 idOf(const ImportPlan::Target& target, const std::vector<qint64>& made) const {
        return target.id != 0 ? target.id : made[static_cast<std::size_t>(target.made)];
    }

    sqlite::Database& m_database;
    const Batch& m_batch;
    const ImportPlan& m_plan;
    const Sheaf& m_figures;
    Id<Source> m_source;
    std::vector<qint64> m_units;      ///< made here
    std::vector<qint64> m_indicators; ///< made here
    std::vector<qint64> m_series;     ///< keys, by place in Batch::series
    Progress m_progress;
    qint64 m_done = 0;
    bool m_isStopped = false;
};

} // namespace samspel
