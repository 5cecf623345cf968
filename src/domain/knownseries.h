// SPDX-License-Identifier: MIT
#pragma once

#include "domain/indicator.h"

#include <vector>

namespace samspel {

/// Series of the publishers of which it is known when they are measured and where they break.
enum class KnownSeries {
    none,
    nationalTest,
    schoolPoints,     ///< "grunnskolepoeng": the marks of those who leave grade 10
    pupilSurvey,      ///< "Elevundersøkelsen"
    bullying,         ///< of the pupil survey
    schoolCensus,     ///< pupils, teachers and schools as GSI counts them
    specialEducation, ///< of GSI: "spesialundervisning", now individually adapted education
    population
};

/// What an indicator is, by the code that readers give it ("np.english.level1", "gsp", "eu.bullied"), else by
/// the publisher's own words in its name.
KnownSeries knownSeries(const Indicator& indicator);

/// The segments of a series that breaks where no file tells it; none for one that is known to have no break,
/// or is not known. Those of the national tests are in catalogue(). Reasons are English source texts that
/// Language translates in the context "Catalogue".
std::vector<Segment> knownSegments(KnownSeries series, PeriodForm periods);

/// The same for an indicator, whatever tells what it is. A national test that only its name tells breaks
/// where catalogue()'s test of that subject does, without its scales; how many took part has no break, and
/// counts have none.
std::vector<Segment> knownSegments(const Indicator& indicator);

} // namespace samspel
