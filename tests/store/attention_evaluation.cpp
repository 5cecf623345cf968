// SPDX-License-Identifier: MIT
// Questions and their evidence, quotes, claims and recommendations.
#include "store/attention.h"

#include "domain/claims.h"
#include "domain/evaluation.h"
#include "domain/evidence.h"
#include "domain/measures.h"

using namespace samspel;
using namespace samspel::made;

namespace {

const QDate today(2011, 11, 20);

struct Study : Sogn {
    Id<Programme> programme = put<Programme>({{"name", "Sats på skulen"}});
    Id<Evaluation> evaluation = put<Evaluation>({{"title", "Evaluation"}});
    Id<Evidence> evidence = put<Evidence>({{"title", "Minutes"}});

    Id<ResearchQuestion> question(const char* number) {
        return put<ResearchQuestion>({{"evaluation", evaluation}, {"number", number}, {"text", "Why?"}});
    }
    template <class R>
    void speaks(Id<R> about, const char* direction) {
        put<EvidenceLink>({{"evidence", evidence},
                           {"about", linkTo(about).toUtf8().constData()},
                           {"direction", direction}});
    }
};

} // namespace

TEST_CASE("questions and goals without evidence, and where it all points one way", "[store][attention]") {
    Study study;
    CHECK(study.isSilent("evaluation.questions_open", today));
    const auto tenth = study.question("10");
    const auto second = study.question("2");
    const auto third = study.question("3a");
    const auto goal = study.put<Goal>({{"programme", study.programme}, {"text", "Better"}});
    CHECK(study.answer("evaluation.questions_open", today) ==
          QStringList{line(second, u"no. 2"_s), line(third, u"no. 3a"_s), line(tenth, u"no. 10"_s)});
    CHECK(study.answer("evaluation.goals_open", today) == QStringList{line(goal)});
    study.speaks(second, "in_favour");
    CHECK(study.answer("evaluation.questions_open", today).size() == 2);
    CHECK(study.answer("evaluation.one_sided", today).isEmpty()); // one piece has one direction
    study.speaks(second, "in_favour");
    CHECK(study.answer("evaluation.one_sided", today) ==
          QStringList{line(second, u"2 pieces of evidence"_s)});
    study.speaks(second, "against");
    CHECK(study.answer("evaluation.one_sided", today).isEmpty());
    study.speaks(goal, "unknown");
    study.speaks(goal, "unknown");
    CHECK(study.answer("evaluation.one_sided", today).isEmpty()); // that points nowhere
    CHECK(study.answer("evaluation.goals_open", today).isEmpty());
}

TEST_CASE("a quote needs consent, and a look at whether it points to one person", "[store][attention]") {
    Study study;
    const auto quote = [&](const char* consent, const char* uniqueness) {
        return study.put<Quote>({{"text", "Not all go hunting"},
                                 {"role", "Chief executive"},
                                 {"consent", consent},
                                 {"uniqueness", uniqueness}});
    };
    CHECK(study.isSilent("evaluation.quotes_to_check", today));
    quote("given", "common");
    quote("refused", "not_checked"); // is never printed
    const auto unasked = quote("not_asked", "common");
    const auto unchecked = quote("anonymous", "not_checked");
    const auto unique = quote("given", "unique");
    CHECK(study.answer("evaluation.quotes_to_check", today) ==
          QStringList{line(unasked, u"Chief executive"_s), line(unchecked, u"Chief executive"_s)});
    CHECK(study.answer("evaluation.quotes_unique", today) == QStringList{line(unique, u"Chief executive"_s)});
}

TEST_CASE("two claims of different levels both stand, a use outside its level is told",
          "[store][attention]") {
    Study study;
    const auto county = study.put<Claim>(
        {{"text", "Among the best in the country"}, {"level", "county"}, {"source", "National tests"}});
    study.put<Claim>({{"text", "About average"}, {"level", "municipalities"}, {"source", "National tests"}});
    const auto use = [&](const char* level) {
        return study.put<ClaimUse>({{"claim", county}, {"place", "Folder"}, {"level", level}});
    };
    use("county");
    CHECK(study.answer("evaluation.claims_outside", today).isEmpty());
    const auto outside = use("municipalities");
    CHECK(study.answer("evaluation.claims_outside", today) ==
          QStringList{line(outside, u"Among the best in the country"_s)});
}

TEST_CASE("recommendations are decided, and have an owner when the project ends", "[store][attention]") {
    Study study;
    const auto recommendation = [&](const char* status, const char* date, bool isOwned) {
        Recommendation r;
        r.text = u"Go on"_s;
        r.status = choiceOf<RecommendationStatus>(QString::fromLatin1(status)).value();
        r.date = When::parse(QString::fromLatin1(date)).value_or(When{});
        r.ownerAfter = isOwned ? study.vik : Id<Organisation>{};
        return add(*study.made, r);
    };
    const auto open = recommendation("open", "2011-23", true);
    recommendation("done", "2011", true);
    const auto orphan = recommendation("decided", "2011", false);
    recommendation("rejected", "2011", false);
    CHECK(study.answer("evaluation.recommendations_open", today) ==
          QStringList{line(open, u"autumn 2011"_s)});
    CHECK(study.answer("evaluation.no_owner", today) == QStringList{line(orphan)});
}

TEST_CASE("success factors and what was found against them", "[store][attention]") {
    Study study;
    const auto finding = [&](const char* kind, Id<Finding> counterpart = {}) {
        Finding f;
        f.text = u"Networks"_s;
        f.kind = choiceOf<FindingKind>(QString::fromLatin1(kind)).value();
        f.counterpart = counterpart;
        return add(*study.made, f);
    };
    const auto alone = finding("success_factor");
    const auto answered = finding("success_factor");
    const auto counter = finding("counter_finding", answered);
    finding("success_factor", counter); // the tie may be told from either side
    CHECK(study.answer("evaluation.findings", today) == QStringList{line(alone)});
}

TEST_CASE("the balance of structure, process and result", "[store][attention]") {
    Study study;
    const auto count = [&](const char* quality) {
        return study.answer((std::string("evaluation.quality.") + quality).c_str(), today).size();
    };
    // The catalogue: three tests tell of results, the population of structure.
    CHECK(count("structure") == 1);
    CHECK(count("process") == 0);
    CHECK(count("result") == 3);
    const auto part = study.put<SubProgramme>({{"programme", study.programme}, {"name", "Owners"}});
    study.put<ProgrammeMeasure>({{"sub_programme", part}, {"name", "Dialogue"}, {"quality", "process"}});
    study.put<ResearchQuestion>(
        {{"evaluation", study.evaluation}, {"number", "1"}, {"text", "Why?"}, {"quality", "process"}});
    CHECK(count("process") == 2);
    CHECK(count("result") == 3);
}
