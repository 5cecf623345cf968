// SPDX-License-Identifier: MIT
// Adapted learning: measures, the networks they use, the indicator they are read against.
#include "store/attention/question.h"

namespace samspel::attentions {

std::span<const Question> adaptedQuestions() {
    static constexpr std::array questions{
        Question{"adapted.under_way", QT_TRANSLATE_NOOP("Attention", "Measures under way"), false,
                 "SELECT 'adapted_measure', id, begins FROM adapted_measure WHERE (begins IS NULL OR "
                 "first_day(begins) <= first_day(?1)) AND (ends IS NULL OR last_day(ends) >= "
                 "first_day(?1)) ORDER BY title",
                 QT_TRANSLATE_NOOP("Attention", "since %1"), FieldKind::when,
                 "SELECT EXISTS (SELECT 1 FROM adapted_measure)"},
        Question{"adapted.no_indicator",
                 QT_TRANSLATE_NOOP("Attention", "Measures that are read against no indicator"), false,
                 "SELECT 'adapted_measure', id, NULL FROM adapted_measure WHERE indicator IS NULL ORDER BY "
                 "title",
                 nullptr, FieldKind::text, "SELECT EXISTS (SELECT 1 FROM adapted_measure)"},
        Question{
            "adapted.no_network", QT_TRANSLATE_NOOP("Attention", "Measures that no network carries"), false,
            "SELECT 'adapted_measure', id, NULL FROM adapted_measure WHERE network IS NULL ORDER BY title",
            nullptr, FieldKind::text, "SELECT EXISTS (SELECT 1 FROM adapted_measure)"}};
    return questions;
}

} // namespace samspel::attentions
