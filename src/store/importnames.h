// SPDX-License-Identifier: MIT
#pragma once

#include "store/import.h"

#include <QHash>

namespace samspel {

/// Finds out which unit and indicator of the register each one of a file is: by number or code; by what a
/// person says now or said before; or that it has to be made. Lives for one plan.
class ImportNames {
public:
    ImportNames(sqlite::Database& database, const Batch& batch, const ImportChoices& choices,
                const Language& language, ImportPlan& plan);

    /// Fills the plan's targets, what is to be made and remembered, and what nobody has told the meaning of.
    void find();
    /// The indicators that series of the batch may have, as they are or will be.
    const Indicator& indicatorOf(const SeriesClaim& claim) const;

private:
    using Of = ImportChoices::Meaning::Of;
    using Target = ImportPlan::Target;

    void findUnits();
    void findIndicators();
    std::optional<Target> unitNamed(const UnitClaim& unit);
    std::optional<Target> indicatorNamed(const IndicatorClaim& claim);
    void checkMeasure(const IndicatorClaim& claim, const Indicator& kept);
    void findSegments(const IndicatorClaim& claim, const Indicator& kept);
    void tellSegments(const Indicator& indicator, const std::vector<Segment>& segments);
    QString measureInWords(Measure measure) const;
    std::optional<qint64> meantBefore(Of of, const QString& name);
    /// What a person says now; a problem when there is no such record.
    std::optional<Target> meantNow(Of of, const QString& name);
    Target makeUnit(UnitClaim unit);
    Target makeIndicator(IndicatorClaim claim);
    void remember(Of of, const QString& name, Target target);
    void askFor(Of of, const QString& name);
    QStringList unitsAlike(const QString& name);
    void sortNewUnits();
    void tellUnknown();

    sqlite::Database& m_database;
    const Batch& m_batch;
    const ImportChoices& m_choices;
    const Language& m_language;
    ImportPlan& m_plan;
    QHash<QString, qint64> m_units;
    QHash<QString, int> m_madeUnits;
    std::vector<Indicator> m_known;      ///< of the register
    std::vector<Indicator> m_indicators; ///< of the batch, by place
};

} // namespace samspel
