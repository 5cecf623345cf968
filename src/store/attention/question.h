// SPDX-License-Identifier: MIT
#pragma once

#include "store/attention/attention.h"

namespace samspel::attentions {

/// One question to the register: how its answer is counted and told.
struct Question {
    const char* code;
    const char* title; ///< marked QT_TRANSLATE_NOOP("Attention", …)
    bool isDue;
    /// Gives table, id and detail, perhaps in two columns, for each record that is concerned. `there` (id) is
    /// to be read from, the organisations that exist today, and `partner` (id), the municipalities of the
    /// partnership today. ?1 is today's ISO date, ?2 its year.
    const char* sql;
    const char* detail;                     ///< marked like title; %1 is the third column, %2 the fourth
    FieldKind detailKind;                   ///< how the third column is shown
    const char* basis;                      ///< whether the register holds anything that could be counted
    FieldKind secondKind = FieldKind::text; ///< how the fourth column is shown
    std::span<const Choice> choices{};      ///< its words, where it is a choice
};

std::span<const Question> todayQuestions();
std::span<const Question> partnershipQuestions();
std::span<const Question> ownerQuestions();
std::span<const Question> leaderQuestions();
std::span<const Question> networkQuestions();
std::span<const Question> kindergartenQuestions();
std::span<const Question> entrepreneurshipQuestions();
std::span<const Question> adaptedQuestions();
std::span<const Question> moneyQuestions();
std::span<const Question> evaluationQuestions();

/// Which learning loops have no way round when an actor is taken away, one entry for each actor that occurs.
std::vector<Attention> brokenLoops(const Ledger& ledger, const Language& language);

} // namespace samspel::attentions
