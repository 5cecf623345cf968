// SPDX-License-Identifier: MIT
// Everything that the register keeps about people, on one page: what for, by what right, how long. It stands
// beside the kinds and not within them, so that whoever answers for people's rights can read it through.
#include "domain/personal.h"

#include "domain/language.h"

#include <QHash>
#include <array>

namespace samspel {

namespace {

struct Entry {
    const char* table;
    const char* column;
    const char* purpose; ///< nullptr: as the field's own rules say
    Retention retention;
    LegalBasis basis = LegalBasis::publicTask;
};

constexpr auto toRemember = QT_TRANSLATE_NOOP("Field", "To remember what was agreed or explained");
constexpr auto toAsk = QT_TRANSLATE_NOOP("Field", "To know whom to ask");
constexpr auto whoseJudgement = QT_TRANSLATE_NOOP("Field", "To know whose judgement it is");
constexpr auto toHold = QT_TRANSLATE_NOOP("Field", "To keep a name by consent only while it holds");
constexpr auto informants =
    QT_TRANSLATE_NOOP("Field", "To show what informants experienced, without their names");
constexpr auto speakers = QT_TRANSLATE_NOOP("Field", "To know who can be asked to speak");

constexpr std::array entries{
    Entry{"person", "name", nullptr, Retention::duty},
    Entry{"person", "email", nullptr, Retention::contact},
    Entry{"person", "phone", nullptr, Retention::contact},
    Entry{"person", "address", nullptr, Retention::contact},
    Entry{"person", "keep_until", QT_TRANSLATE_NOOP("Field", "To take the name out in time"),
          Retention::duty},
    Entry{"person", "note", toRemember, Retention::duty},
    Entry{"person", "origin", QT_TRANSLATE_NOOP("Field", "To tell the person where it was learnt"),
          Retention::duty},
    Entry{"person", "is_invented", QT_TRANSLATE_NOOP("Field", "To tell examples from people"),
          Retention::duty},
    Entry{"person", "consent", toHold, Retention::consent, LegalBasis::consent},
    Entry{"person", "consent_until", toHold, Retention::consent, LegalBasis::consent},
    Entry{"role", "person", QT_TRANSLATE_NOOP("Field", "To know who holds an office"), Retention::line},
    Entry{"role", "newcomer_pack", QT_TRANSLATE_NOOP("Field", "To help those who are new"), Retention::line},
    Entry{"role", "note", toRemember, Retention::duty},
    Entry{"seat_term", "person",
          QT_TRANSLATE_NOOP("Field", "To know who speaks for whom in a body, and may decide"),
          Retention::line},
    Entry{"seat_term", "note", toRemember, Retention::duty},
    Entry{"attendance", "person", QT_TRANSLATE_NOOP("Field", "To show who took part in what was decided"),
          Retention::line},
    Entry{"attendance", "note", toRemember, Retention::duty},
    Entry{"measure", "responsible", toAsk, Retention::line},
    Entry{"joint_gain", "told_by", whoseJudgement, Retention::duty},
    Entry{"contact", "person", QT_TRANSLATE_NOOP("Field", "To know who talked with whom, and to follow up"),
          Retention::line},
    Entry{"enrolment", "person",
          QT_TRANSLATE_NOOP("Field",
                            "To follow each participant through the course, and to offer help after it"),
          Retention::line},
    Entry{"enrolment", "completed_on", QT_TRANSLATE_NOOP("Field", "To count who has completed"),
          Retention::line},
    Entry{"enrolment", "credits", QT_TRANSLATE_NOOP("Field", "To count the credits that were given"),
          Retention::line},
    Entry{"enrolment", "note", toRemember, Retention::duty},
    Entry{"practice_step", "evidence",
          QT_TRANSLATE_NOOP("Field", "To see whether what was learnt came into practice"), Retention::line},
    Entry{"help_offer", "offered_by", QT_TRANSLATE_NOOP("Field", "To know who follows up"), Retention::line},
    Entry{"network", "coordinator", toAsk, Retention::line},
    Entry{"network_member", "person", QT_TRANSLATE_NOOP("Field", "To invite, and to follow who takes part"),
          Retention::line},
    Entry{"network_member", "purpose",
          QT_TRANSLATE_NOOP("Field", "To keep a name only where there is a reason to"), Retention::duty},
    Entry{"speaker", "name", speakers, Retention::duty},
    Entry{"speaker", "topics", speakers, Retention::line},
    Entry{"speaker", "person", speakers, Retention::line},
    Entry{"speaker", "email", nullptr, Retention::contact},
    Entry{"speaker", "note", toRemember, Retention::duty},
    Entry{"gathering_attendance", "person",
          QT_TRANSLATE_NOOP("Field", "To follow who takes part, where a school sends one"), Retention::line},
    Entry{"gathering_attendance", "note", toRemember, Retention::duty},
    Entry{"evaluation", "done_by", QT_TRANSLATE_NOOP("Field", "To name who stands behind a study"),
          Retention::line},
    Entry{"quote", "text", informants, Retention::consent, LegalBasis::consent},
    Entry{"quote", "role", informants, Retention::consent, LegalBasis::consent},
    Entry{"source", "imported_by", QT_TRANSLATE_NOOP("Field", "To know whom to ask about figures"),
          Retention::line},
    Entry{"task", "responsible", QT_TRANSLATE_NOOP("Field", "To know who does what by when"),
          Retention::line},
    Entry{"review_answer", "answered_by", whoseJudgement, Retention::line}};

const Entry* entryOf(const Kind& kind, const FieldInfo& field) {
    for (const Entry& entry : entries) {
        if (QLatin1String(entry.table) == QLatin1String(kind.table) &&
            QLatin1String(entry.column) == QLatin1String(field.column)) {
            return &entry;
        }
    }
    return nullptr;
}

} // namespace

const std::vector<PersonalField>& personalFields() {
    static const std::vector<PersonalField> fields = [] {
        std::vector<PersonalField> found;
        for (const Kind* kind : allKinds()) {
            for (const FieldInfo& field : kind->fields) {
                if (const Entry* entry = entryOf(*kind, field)) {
                    found.push_back({kind, &field,
                                     entry->purpose != nullptr ? entry->purpose : field.rules.purpose,
                                     entry->basis, entry->retention});
                }
            }
        }
        Q_ASSERT(found.size() == entries.size());
        return found;
    }();
    return fields;
}

const PersonalField* personalOf(const FieldInfo& field) {
    static const QHash<const FieldInfo*, const PersonalField*> byPlace = [] {
        QHash<const FieldInfo*, const PersonalField*> places;
        for (const PersonalField& personal : personalFields()) {
            places.insert(personal.field, &personal);
        }
        return places;
    }();
    return byPlace.value(&field);
}

bool namesPerson(const FieldInfo& field) {
    return field.refersTo != nullptr && QLatin1String(field.refersTo) == QLatin1String("person");
}

QString basisLabel(LegalBasis basis, const Language& language) {
    return basis == LegalBasis::consent
               ? language.say("Person", "Consent (GDPR, article 6 (1) a)")
               : language.say("Person", "A task in the public interest (GDPR, article 6 (1) e)");
}

QString retentionLabel(Retention retention, int years, const Language& language) {
    switch (retention) {
    case Retention::duty:
        return language.say("Person", "%n year(s) after the last office, task or activity; then it is erased",
                            nullptr, years);
    case Retention::contact:
        return language.say("Person", "1 year after the last office, task or activity; then it is erased");
    case Retention::consent:
        return language.say("Person", "Until consent is withdrawn or runs out; then it is erased");
    case Retention::line:
        break;
    }
    return language.say("Person", "The line stays as a count; the name goes with the person");
}

} // namespace samspel
