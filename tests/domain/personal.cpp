// SPDX-License-Identifier: MIT
// What is said of each field about a person, and what stands where a name was erased.
#include "domain/personal.h"

#include "domain/cell.h"
#include "domain/erased.h"
#include "domain/language.h"
#include "domain/people.h"
#include "support/text.h"

#include <set>

using namespace samspel;

namespace {

std::string nameOf(const Kind& kind, const FieldInfo& field) {
    return std::string(kind.table) + "." + field.column;
}

// Words that a field about a person goes by. What else bears one is no person's, and is listed by name.
bool soundsPersonal(const FieldInfo& field) {
    static const std::set<std::string> names{"name",       "email",   "phone",      "address", "told_by",
                                             "done_by",    "by",      "author",     "role",    "imported_by",
                                             "offered_by", "contact", "consent",    "leader",  "speaker",
                                             "teacher",    "person",  "responsible"};
    return names.contains(field.column);
}

const std::set<std::string>& ofNobody() {
    static const std::set<std::string> fields{
        "organisation.name",
        "organisation.email",
        "organisation.phone",
        "organisation.address",
        "organisation_name.name",
        "programme.name",
        "sub_programme.name",
        "indicator.name",
        "naming.name",
        "body.name",
        "theme.name",
        "measure.name",
        "network.name",
        "interview_round.name",
        "saved_search.name",
        "source.address",
        "gathering.speaker", // a record of the speakers, whose own fields say it
        "output.address",
        "network_resource.address", // where to find it on the web
        "quote.consent",            // of a quote, whose speaker is not named
        "task.role"};               // which office, and of nobody
    return fields;
}

QStringList told(const Person& person) {
    QStringList fields;
    for (const Problem& problem : check(kindOf<Person>(), rowOf(person), Language::load(u"en"_s))) {
        fields << (problem.weight == Problem::Weight::refuses ? problem.field : u"(%1)"_s.arg(problem.field));
    }
    return fields;
}

} // namespace

TEST_CASE("every field that names or describes a person says what for, by what right and how long",
          "[people]") {
    for (const Kind* kind : allKinds()) {
        const bool isPerson = kind == &kindOf<Person>();
        for (const FieldInfo& field : kind->fields) {
            const std::string name = nameOf(*kind, field);
            INFO(name);
            const bool isNamed =
                namesPerson(field) || isPerson || (soundsPersonal(field) && !ofNobody().contains(name));
            const PersonalField* personal = personalOf(field);
            CHECK((personal != nullptr || !isNamed));
            CHECK(
                (field.rules.purpose == nullptr || personal != nullptr)); // no purpose without the other two
            if (personal != nullptr) {
                CHECK(personal->kind == kind);
                CHECK(personal->purpose != nullptr);
                CHECK((personal->basis == LegalBasis::consent) ==
                      (personal->retention == Retention::consent));
            }
            if (namesPerson(field)) {
                CHECK(personal->retention == Retention::line); // the line stays, whoever it was
                CHECK(field.rules.onDelete == OnDelete::loosen);
            }
        }
    }
    for (const std::string& name : ofNobody()) { // none is left here that is no more
        const auto table = QString::fromStdString(name.substr(0, name.find('.')));
        INFO(name);
        CHECK(kindOfTable(table) != nullptr);
    }
    CHECK(personalFields().size() > 40);
}

TEST_CASE("basis and retention are said in every language", "[people]") {
    for (const QString& code : Language::codes()) {
        const Language language = Language::load(code);
        for (const PersonalField& personal : personalFields()) {
            CHECK_FALSE(basisLabel(personal.basis, language).isEmpty());
            const QString how = retentionLabel(personal.retention, 5, language);
            CHECK_FALSE(how.isEmpty());
            CHECK_FALSE(how.contains(u'%'));
        }
    }
}

TEST_CASE("an erased name is the same in the file, and words where it is shown", "[people]") {
    const QString mark = erasedMark(17, QDate(2026, 11, 29));
    CHECK(mark == u"erased:17:2026-11-29"_s);
    CHECK(isErased(mark));
    for (const QString& other :
         {u"Kari"_s, mark + u" "_s, u"was erased:17:2026-11-29"_s, u"erased:0:2026-11-29"_s, u"erased:17"_s,
          u"erased:17:2026-11-290"_s, QString()}) {
        INFO(other.toStdString());
        CHECK_FALSE(isErased(other));
    }
    const Language english = Language::load(u"en"_s);
    CHECK(withErasedInWords(u"Ring %1, eller Ola"_s.arg(mark), english) ==
          u"Ring Person 17, erased 29 November 2026, eller Ola"_s);
    CHECK(withErasedInWords(mark + u"s og "_s + erasedMark(3, QDate(2025, 1, 2)), english) ==
          u"Person 17, erased 29 November 2026s og Person 3, erased 2 January 2025"_s);
    const Kind& kind = kindOf<Person>();
    CHECK(display(kind.fields[kind.title], mark, english, NoNames()) ==
          u"Person 17, erased 29 November 2026"_s);
}

TEST_CASE("where a person seems to be a pupil or a child, it is pointed out and not refused", "[people]") {
    Person person;
    person.name = u"Kari Nordmann"_s;
    for (const QString& note :
         {u"Leiar for barnehagen"_s, u"Sit i elevrådet som kontakt"_s, u"Barnevernet"_s, QString()}) {
        person.note = note;
        INFO(note.toStdString());
        CHECK(told(person).isEmpty());
    }
    for (const QString& note : {u"elev ved skulen"_s, u"Eit barn i 3. klasse"_s, u"A pupil."_s, u"ELEV"_s}) {
        person.note = note;
        INFO(note.toStdString());
        CHECK(told(person) == QStringList{u"(note)"_s});
    }
    person.note.clear();
    person.name = u"Elev A"_s;
    CHECK(told(person) == QStringList{u"(name)"_s});
    Role role;
    role.title = u"Elev"_s;
    const auto problems = [&] { return check(kindOf<Role>(), rowOf(role), Language::load(u"en"_s)).size(); };
    const auto without = problems();
    role.person = {3};
    CHECK(problems() == without + 1);
}

TEST_CASE("an erased person takes no new address, and consent has an answer", "[people]") {
    Person person;
    person.name = erasedMark(1, QDate(2026, 11, 29));
    CHECK(told(person).isEmpty());
    person.email = u"kari@example.org"_s;
    CHECK(told(person) == QStringList{u"name"_s});
    person = {};
    person.name = u"Kari Nordmann"_s;
    person.consentUntil = QDate(2027, 1, 1);
    CHECK(told(person) == QStringList{u"consent"_s});
    person.consent = PersonalConsent::given;
    CHECK(told(person).isEmpty());
}
