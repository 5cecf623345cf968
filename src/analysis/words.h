// SPDX-License-Identifier: MIT
#pragma once

#include "analysis/statement.h"

namespace samspel {
class Language;
}

/// The one maker of sentences about chance, direction, references and rank: each in nynorsk, bokmål and
/// English with the same numbers. No sentence has a p-value, and none gives a cause.
namespace samspel::analysis {

/// What is said, or why nothing is, in one sentence or two.
QString sentence(const Statement& statement, const Language& language);

/// The reason alone, without a full stop: "too few years (needs at least 6, has 4)".
QString reasonOf(const statistics::Refusal& refusal, const Language& language);

/// "The programme is one of several possible reasons; its effect cannot be singled out." What every before
/// and after has to say of itself.
QString programmeCaution(const Language& language);

/// The heading over statements of a topic: "Direction".
QString headOf(Topic topic, const Language& language);

/// Statements under one head, as a panel or a page shows them.
struct Section {
    Topic topic{};
    QString head;
    QStringList lines;
};

/// All statements by topic. Periods that are refused for one reason stand in one line.
std::vector<Section> sections(const std::vector<Statement>& statements, const Language& language);

} // namespace samspel::analysis
