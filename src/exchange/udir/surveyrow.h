// SPDX-License-Identifier: MIT
#pragma once

#include "exchange/gathering.h"
#include "exchange/udir/cells.h"
#include "exchange/udir/surveykeys.h"
#include "exchange/udir/terms.h"

#include <functional>

namespace samspel::exchange::udir {

/// One answer of the export API: what it is about, and the cells of its figures.
struct SurveyRow {
    struct Measured {
        SurveyKey key;
        QString name; ///< of the key, as the file writes it
        Cell cell;
        Place place;
    };
    Dimensions dimensions;
    QString group;
    QString question;
    QString alternative;
    std::vector<Measured> figures;
    qint64 line = 0;

    const Measured* of(SurveyKey::Role role) const;
    /// Whether it asks about bullying: a file of several topics has that column for all of them.
    bool isAboutBullying() const;
};

/// Makes figures of answers.
class SurveyFigures {
public:
    SurveyFigures(Gathering& gathering, CellReader& cells, Counts& counts, Complaints& complaints,
                  const Language& language)
        : m_gathering(gathering), m_cells(cells), m_counts(counts), m_complaints(complaints),
          m_language(language) {}

    void setMeaning(AnswerEvidence::Meaning meaning) { m_meaning = meaning; }
    void add(int unit, const SurveyRow& row);

private:
    IndicatorClaim claimOf(const SurveyRow& row, const SurveyRow::Measured& measured) const;
    void addOne(int unit, const SurveyRow& row, const SurveyRow::Measured& measured, Cells cells,
                int cellCount, IndicatorClaim claim);
    /// Half the width of the 95 % interval of a mean, from the standard deviation of the answers.
    Cell uncertaintyOf(const SurveyRow& row, const Cell& answered);

    Gathering& m_gathering;
    CellReader& m_cells;
    Counts& m_counts;
    Complaints& m_complaints;
    const Language& m_language;
    AnswerEvidence::Meaning m_meaning = AnswerEvidence::Meaning::answered;
    bool m_isDeviationTold = false;
};

} // namespace samspel::exchange::udir
