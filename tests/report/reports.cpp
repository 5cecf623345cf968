// SPDX-License-Identifier: MIT
#include "paper.h"
#include "report/milestones.h"
#include "report/municipalityreport.h"
#include "report/pagelayout.h"
#include "report/pdf.h"
#include "report/statusreport.h"
#include "store/ledger.h"
#include "store/trail.h"
#include "support/text.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <algorithm>

using namespace samspel;
using namespace samspel::made;

namespace {

const QDateTime made22November(QDate(2025, 11, 22), QTime(10, 42), Qt::UTC);

/// A region of four municipalities. Alvik's figure of 2024 is on 7 pupils, Øyvik's is hidden by its
/// publisher; the values on which nothing may leak are 41,7 and 43,9.
class SmallRegion {
public:
    SmallRegion() : m_ledger(Ledger::create(m_folder.filePath(u"r.samspel"_s), Language::load(u"en"_s))) {
        const auto nation = unit(OrganisationKind::nation, u"0"_s, u"Landet"_s);
        const auto county = unit(OrganisationKind::county, u"46"_s, u"Fylket"_s, nation);
        const auto region = unit(OrganisationKind::region, u"r"_s, u"Regionen"_s);
        for (const auto& [number, name] : {std::pair{u"4601"_s, u"Øyvik"_s},
                                           {u"4602"_s, u"Zetavik"_s},
                                           {u"4603"_s, u"Ånes"_s},
                                           {u"4604"_s, u"Alvik"_s}}) {
            const auto id = unit(OrganisationKind::municipality, number, name, county);
            Membership membership;
            membership.region = region;
            membership.member = id;
            add(membership);
        }
        unit(OrganisationKind::school, u"900000001"_s, u"Fjellsida skule"_s,
             m_ledger->where<Organisation>("number", u"4602"_s).front().id);
        Programme programme;
        programme.name = u"Programmet"_s;
        programme.begins = When::year(2020);
        programme.ends = When::year(2026);
        const auto programmeId = add(programme);
        SubProgramme part;
        part.programme = programmeId;
        part.name = u"Delprosjektet"_s;
        const auto partId = add(part);
        milestone(u"Ferdig sak"_s, u"2021-05"_s, Lane::subProgramme, partId);
        milestone(u"Framtidig sak i Zetavik"_s, u"2026-05"_s, Lane::programme);
        milestone(u"Eit dikta møte"_s, u"2022-05"_s, Lane::programme, {}, true);
        figures();
    }

    const Ledger& operator*() const { return *m_ledger; }

    QByteArray status(Audience audience, const QString& language = u"nn"_s) const {
        StatusChoice choice;
        choice.audience = audience;
        choice.made = made22November;
        return pdf(layOut(statusReport(*m_ledger, choice, Language::load(language))));
    }
    QByteArray municipality(const QString& number, Audience audience,
                            const QString& language = u"nn"_s) const {
        MunicipalityChoice choice;
        choice.unit = number;
        choice.audience = audience;
        choice.made = made22November;
        return pdf(layOut(municipalityReport(*m_ledger, choice, Language::load(language))));
    }
    void call(const QString& setting, const QString& value) { m_ledger->setSetting(setting, value); }

private:
    template <class R>
    Id<R> add(const R& record) {
        Id<R> id;
        const Problems problems = m_ledger->change({Action::add, QString::fromLatin1(Schema<R>::table), {}},
                                                   [&](Edit& edit) { id = edit.add(record); });
        REQUIRE(problems.empty());
        return id;
    }
    Id<Organisation> unit(OrganisationKind kind, const QString& number, const QString& name,
                          Id<Organisation> parent = {}) {
        Organisation made;
        made.kind = kind;
        made.number = number;
        made.name = name;
        made.parent = parent;
        return add(made);
    }
    void milestone(const QString& title, const QString& when, Lane lane, Id<SubProgramme> part = {},
                   bool isInvented = false) {
        Milestone made;
        made.title = title;
        made.begins = *When::parse(when);
        made.lane = lane;
        made.subProgramme = part;
        made.isInvented = isInvented;
        add(made);
    }

    void figures() {
        Batch batch;
        batch.source.title = u"Tabellen"_s;
        batch.source.publisher = u"Utgivaren"_s;
        batch.source.file = u"tabell.csv"_s;
        batch.source.licence = u"NLOD"_s;
        batch.source.sha256 = u"0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"_s;
        batch.indicators.emplace_back().indicator.code = u"np.english"_s;
        batch.breakdowns.emplace_back().grade = 5;
        const auto series = [&](const QString& number, OrganisationKind kind, std::vector<Figure> figures) {
            batch.units.push_back({number, number, kind, {}, {}, {}});
            batch.series.push_back({static_cast<int>(batch.units.size()) - 1, 0, 0});
            for (Figure& figure : figures) {
                figure.line = batch.figures.size() + 2;
                batch.figures.add({static_cast<int>(batch.series.size()) - 1, 1, figure});
            }
        };
        const auto figure = [](int year, qint64 tenths, qint64 n) {
            Figure made;
            made.period = Period::schoolYear(year);
            made.value = Scaled{tenths, 1};
            made.n = n;
            return made;
        };
        Figure hidden;
        hidden.period = Period::schoolYear(2024);
        hidden.status = Status::suppressed;
        series(u"0"_s, OrganisationKind::nation, {figure(2023, 500, 56875), figure(2024, 501, 57001)});
        series(u"46"_s, OrganisationKind::county, {figure(2023, 497, 6770), figure(2024, 498, 6810)});
        series(u"4601"_s, OrganisationKind::municipality, {figure(2023, 487, 61), hidden});
        series(u"4602"_s, OrganisationKind::municipality, {figure(2023, 512, 133), figure(2024, 523, 1234)});
        series(u"4603"_s, OrganisationKind::municipality, {figure(2023, 478, 15), figure(2024, 476, 16)});
        series(u"4604"_s, OrganisationKind::municipality, {figure(2023, 439, 8), figure(2024, 417, 7)});
        batch.figures.tie();
        const ImportOutcome outcome = m_ledger->import(batch);
        REQUIRE(outcome.source.isKept());
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Ledger> m_ledger;
};

/// Every number that is told, in the form of a machine; without artifacts and the contents' page numbers.
std::vector<double> numbersOf(const Paper& paper, const QString& language) {
    static const QRegularExpression norwegian(u"[−+]?[0-9]+(\\x{A0}[0-9]{3})*(,[0-9]+)?"_s);
    static const QRegularExpression english(u"[−+]?[0-9]+(,[0-9]{3})*(\\.[0-9]+)?"_s);
    const bool isEnglish = language == u"en"_s;
    std::vector<double> numbers;
    for (const auto& page : paper.pages()) {
        QString text;
        for (const Told& told : page) {
            text += told.tag == u"Artifact"_s || told.tag == u"Link"_s ? QString() : told.text + u'|';
        }
        // A thin group of thousands is told with a space, once it is a PDF.
        text.replace(QRegularExpression(u"(?<=[0-9]) (?=[0-9]{3}(?![0-9]))"_s), QString(QChar(0xA0)));
        auto matches = (isEnglish ? english : norwegian).globalMatch(text);
        while (matches.hasNext()) {
            QString number = matches.next().captured().remove(QChar(0xA0)).replace(QChar(0x2212), u'-');
            number = isEnglish ? number.remove(u',') : number.replace(u',', u'.');
            numbers.push_back(number.toDouble());
        }
    }
    std::sort(numbers.begin(), numbers.end());
    return numbers;
}

} // namespace

TEST_CASE("the status report: what is done, what lies ahead, the municipalities in the alphabet's order") {
    const SmallRegion region;
    const Paper paper(region.status(Audience::open, u"en"_s));
    CHECK(paper.warnings() == QStringList());
    CHECK(paper.language() == u"en-GB"_s);
    CHECK(paper.title() == u"Programmet"_s);
    const QString text = paper.text();
    CHECK(text.indexOf(u"|Ferdig sak|"_s) > text.indexOf(u"|Done in the period|"_s));
    CHECK(text.indexOf(u"|Framtidig sak i Zetavik|"_s) > text.indexOf(u"|Ahead|"_s));
    CHECK(text.contains(u"|Eit dikta møte*|"_s));
    CHECK(text.contains(u"Invented"_s));
    // Norwegian order: å is the last letter of all, not an a.
    QList<qsizetype> places;
    const qsizetype table = text.indexOf(u", grade 5, 2024–25|"_s);
    REQUIRE(table >= 0);
    for (const auto& name :
         {u"Alvik"_s, u"Zetavik"_s, u"Øyvik"_s, u"Ånes"_s, u"Regionen"_s, u"Fylket"_s, u"Landet"_s}) {
        places += text.indexOf(u'|' + name + u'|', table);
    }
    CHECK(std::is_sorted(places.begin(), places.end()));
    CHECK(places.first() > 0);
    CHECK(text.contains(u"|52.3|"_s));
    CHECK(text.contains(u"|1234|"_s));
    CHECK(text.contains(u"|Utgivaren:|"_s));
    CHECK(text.contains(u"0123456789ab"_s));
    CHECK(!text.contains(u"0123456789abc"_s));
    CHECK(text.contains(u"tabell.csv"_s));
    CHECK(text.contains(u"NLOD"_s));
}

TEST_CASE("hidden figures: their word and their reason, and their value nowhere") {
    const SmallRegion region;
    for (const auto& language : {u"nn"_s, u"nb"_s, u"en"_s}) {
        const QString mark = language == u"en"_s ? u"."_s : u","_s;
        for (const QByteArray& bytes : {region.status(Audience::open, language),
                                        region.municipality(u"4604"_s, Audience::open, language)}) {
            const QString text = Paper(bytes).text();
            CHECK(!text.contains(u"41%1"_s.arg(mark + u'7')));
            CHECK(!text.contains(u"43%1"_s.arg(mark + u'9')));
            CHECK(!bytes.contains("41,7"));
        }
    }
    const QString open = Paper(region.status(Audience::open, u"en"_s)).text();
    CHECK(open.contains(u"suppressed: fewer than 10 pupils"_s));
    CHECK(open.contains(u"suppressed: by the publisher, to protect persons"_s));
    CHECK(open.count(u"|suppressed|"_s) >= 2);
}

TEST_CASE("for internal use: the value is there, and the stamp is on every page") {
    const SmallRegion region;
    for (const QByteArray& bytes : {region.status(Audience::internal, u"en"_s),
                                    region.municipality(u"4604"_s, Audience::internal, u"en"_s)}) {
        const Paper paper(bytes);
        CHECK(paper.text().contains(u"41.7"_s));
        const std::size_t pages = paper.pages().size();
        for (std::size_t p = 0; p < pages; ++p) {
            CHECK(paper.artifactsOf(p).filter(u"Internal"_s).size() == 1);
        }
    }
    CHECK(!Paper(region.status(Audience::open, u"en"_s)).text().contains(u"Internal"_s));
}

TEST_CASE("each figure that is printed has a code at the end, and the code opens it") {
    const SmallRegion region;
    static const QRegularExpression form(u"[FD]-[0-9A-Z]+-[0-9A-Z]{4}"_s);
    const auto codesIn = [](const QString& text) {
        std::vector<FigureCode> codes;
        for (auto all = form.globalMatch(text); all.hasNext();) {
            const auto code = FigureCode::parse(all.next().captured());
            REQUIRE(code);
            codes.push_back(*code);
        }
        return codes;
    };
    for (const QByteArray& bytes :
         {region.status(Audience::open, u"en"_s), region.municipality(u"4602"_s, Audience::open, u"en"_s)}) {
        const QString text = Paper(bytes).text();
        const qsizetype appendix = text.lastIndexOf(u"Where the figures come from"_s);
        REQUIRE(appendix > text.lastIndexOf(u"|Sources|"_s));
        const auto codes = codesIn(text.sliced(appendix));
        CHECK(codes.size() > 4);
        for (std::size_t i = 0; i < codes.size(); ++i) {
            CHECK(std::count(codes.begin(), codes.end(), codes[i]) == 1);
            const auto trail = trailOf(*region, codes[i], Audience::open);
            REQUIRE(trail);
            CHECK((trail->made ? trail->made->shown.figure.value : trail->told.at(0).figure.value));
        }
    }
    // What is hidden stands among the hidden figures, with its reason.
    CHECK(codesIn(Paper(region.status(Audience::internal, u"en"_s)).text()).size() >
          codesIn(Paper(region.status(Audience::open, u"en"_s)).text()).size());
}

TEST_CASE("the numbers are the same in all three languages") {
    const SmallRegion region;
    const auto numbers = numbersOf(Paper(region.status(Audience::open, u"en"_s)), u"en"_s);
    CHECK(numbers.size() > 60);
    CHECK(std::count(numbers.begin(), numbers.end(), 56875.0) > 0);
    CHECK(numbersOf(Paper(region.status(Audience::open, u"nn"_s)), u"nn"_s) == numbers);
    CHECK(numbersOf(Paper(region.status(Audience::open, u"nb"_s)), u"nb"_s) == numbers);
    const auto own = numbersOf(Paper(region.municipality(u"4602"_s, Audience::open, u"en"_s)), u"en"_s);
    CHECK(numbersOf(Paper(region.municipality(u"4602"_s, Audience::open, u"nn"_s)), u"nn"_s) == own);
    CHECK(numbersOf(Paper(region.municipality(u"4602"_s, Audience::open, u"nb"_s)), u"nb"_s) == own);
}

TEST_CASE("the municipality's page: what is near comes first") {
    const SmallRegion region;
    const Paper paper(region.municipality(u"4602"_s, Audience::open, u"en"_s));
    CHECK(paper.warnings() == QStringList());
    CHECK(paper.title() == u"Zetavik"_s);
    const QString text = paper.text();
    const qsizetype school = text.indexOf(u"|Fjellsida skule|"_s);
    const qsizetype milestone = text.indexOf(u"|Framtidig sak i Zetavik|"_s);
    const qsizetype figure = text.indexOf(u"|52.3|"_s);
    CHECK(school > 0);
    CHECK(milestone > school);
    CHECK(figure > milestone);
    CHECK(!text.contains(u"|Øyvik|"_s)); // no other municipality stands beside it
    CHECK(text.contains(u"|Ferdig sak"_s) == false);
}

TEST_CASE("a unit that is not there gives a page that says so, an empty register gives a report") {
    const SmallRegion region;
    CHECK(Paper(region.municipality(u"9999"_s, Audience::open, u"en"_s))
              .text()
              .contains(u"no unit with the number 9999"_s));
    QTemporaryDir folder;
    const auto empty = Ledger::create(folder.filePath(u"e.samspel"_s), Language::load(u"en"_s));
    const Paper paper(pdf(layOut(statusReport(*empty, {}, Language::load(u"en"_s)))));
    CHECK(paper.warnings() == QStringList());
    CHECK(paper.text().contains(u"The register has no milestones in this period."_s));
}

TEST_CASE("a sample says so before anything else") {
    SmallRegion region;
    CHECK(!Paper(region.status(Audience::open, u"en"_s)).text().contains(u"This is a sample."_s));
    region.call(u"is_sample"_s, u"1"_s);
    const QString text = Paper(region.status(Audience::open, u"en"_s)).text();
    CHECK(text.indexOf(u"This is a sample."_s) > 0);
    CHECK(text.indexOf(u"This is a sample."_s) < text.indexOf(u"Milestones"_s));
}

TEST_CASE("milestones lie before, in, across or after the period") {
    const auto stage = [](const QString& begins, const QString& ends) {
        Milestone milestone;
        milestone.begins = *When::parse(begins);
        milestone.ends = ends.isEmpty() ? When() : *When::parse(ends);
        return stageOf(milestone, QDate(2010, 1, 1), QDate(2011, 12, 31));
    };
    CHECK(stage(u"2009"_s, {}) == Stage::before);
    CHECK(stage(u"2006"_s, u"2009-12-31"_s) == Stage::before);
    CHECK(stage(u"2006"_s, u"2010"_s) == Stage::done);
    CHECK(stage(u"2010-09-15"_s, {}) == Stage::done);
    CHECK(stage(u"2011"_s, {}) == Stage::done);
    CHECK(stage(u"2010"_s, u"2012"_s) == Stage::underWay);
    CHECK(stage(u"2012-01-01"_s, {}) == Stage::ahead);
}
