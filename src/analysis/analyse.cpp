// SPDX-License-Identifier: MIT
#include "analysis/analyse.h"

#include "analysis/material.h"

namespace samspel::analysis {

std::vector<Statement> analyse(const Question& question) {
    const Material material(question);
    std::vector<Statement> said;
    sayFigures(material, said);
    sayYears(material, said);
    sayGaps(material, said);
    sayChanges(material, said);
    sayUnits(material, said);
    return said;
}

bool yearsCompare(const Segment& segment) { return !segment.isOfItsYearOnly; }

} // namespace samspel::analysis
