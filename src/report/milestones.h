// SPDX-License-Identifier: MIT
#pragma once

#include "report/document.h"

#include "domain/programme.h"

namespace samspel::report {

/// How a milestone lies to a reporting period that ends on a day.
enum class Stage { before, done, underWay, ahead };
/// `from` may be invalid: the period has no beginning.
Stage stageOf(const Milestone& milestone, QDate from, QDate asOf);

/// Milestones by lane: the programme, its sub-programmes in their order, outside events; within a lane by
/// time. Breaks in the data are left out: they stand where the figures are. No rows when there is nothing.
Table milestoneTable(const std::vector<Milestone>& milestones, const std::vector<SubProgramme>& subProgrammes,
                     const QString& caption, const Language& language);

} // namespace samspel::report
