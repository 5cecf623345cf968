// SPDX-License-Identifier: MIT
#include "exchange/udir/surveyrow.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace samspel::exchange::udir {

namespace {

using Role = SurveyKey::Role;
using Kind = Cell::Kind;

constexpr double quantile = 1.96; // as the publisher's own uncertainties: 1.96 · s/√n
constexpr int mostDeviation = 5;  // of answers on a scale from 1 to 5

// What asks about everything asks nothing of its own.
QString asked(const QString& text) {
    return text.startsWith(u"Alle ", Qt::CaseInsensitive) ? QString() : text;
}

/// What a row asks, in words and as the beginning of a code.
struct SurveyTopic {
    explicit SurveyTopic(const SurveyRow& row) : group(asked(row.group)), question(asked(row.question)) {
        for (const QString& word : {group, question, asked(row.alternative)}) {
            if (!word.isEmpty()) {
                words.append(word);
                slugs.append(slugOf(word));
            }
        }
        code = QStringLiteral("eu.") + slugs.join(u'.');
        about = words.join(QStringLiteral(": "));
    }
    QString named(const char* what) const { return about + QStringLiteral(": ") + QString::fromUtf8(what); }

    QString group;
    QString question;
    QStringList words;
    QStringList slugs;
    QString code;
    QString about;
};

// As the row's own words have it, all of its pupils.
IndicatorClaim claimOfAll(const SurveyRow& row, const SurveyTopic& topic,
                          const SurveyRow::Measured& measured) {
    const QString number = QString::number(measured.key.number);
    switch (measured.key.role) {
    case Role::score:
        return surveyed(topic.code, topic.about, Measure::mean);
    case Role::bullied:
        return bullied(bullyingCode(topic.group, topic.question), topic.named("andel mobbet"),
                       Measure::share);
    case Role::answered:
        if (row.isAboutBullying()) {
            return bullied(bullyingCode(topic.group, topic.question) + QLatin1String(".count"),
                           topic.named("antall mobbet"), Measure::count);
        }
        return topic.about.isEmpty()
                   ? surveyed(QStringLiteral("eu.answered"),
                              QStringLiteral("Elevundersøkelsen: antall besvart"), Measure::count)
                   : surveyed(topic.code + QLatin1String(".answered"), topic.named("antall besvart"),
                              Measure::count);
    case Role::shareOf:
        return surveyed(topic.code + QLatin1String(".share") + number,
                        topic.named("andel svaralternativ ") + number, Measure::share);
    case Role::countOf:
        return surveyed(topic.code + QLatin1String(".count") + number,
                        topic.named("antall svaralternativ ") + number, Measure::count);
    case Role::answerShare:
        return surveyed(topic.code + QLatin1String(".share"), topic.named("andel besvart"), Measure::share);
    case Role::tookPart:
        return surveyed(QStringLiteral("eu.participation"),
                        QStringLiteral("Elevundersøkelsen: andel deltatt"), Measure::share);
    case Role::invited:
        return surveyed(QStringLiteral("eu.invited"), QStringLiteral("Elevundersøkelsen: antall invitert"),
                        Measure::count);
    default:
        break;
    }
    const bool isCount = measured.name.startsWith(u"antall", Qt::CaseInsensitive);
    return exchange::udir::named(nameOf(topic.words, measured.name),
                                 isCount ? Measure::count : Measure::share);
}

} // namespace

const SurveyRow::Measured* SurveyRow::of(SurveyKey::Role role) const {
    const auto it = std::find_if(figures.begin(), figures.end(),
                                 [role](const Measured& measured) { return measured.key.role == role; });
    return it == figures.end() ? nullptr : &*it;
}

bool SurveyRow::isAboutBullying() const {
    const Measured* const share = of(Role::bullied);
    const Measured* const score = of(Role::score);
    const bool isElse = score != nullptr && !score->cell.is(Kind::none);
    return share != nullptr && (!share->cell.is(Kind::none) || !isElse);
}

IndicatorClaim SurveyFigures::claimOf(const SurveyRow& row, const SurveyRow::Measured& measured) const {
    const SurveyTopic topic(row);
    const Role role = measured.key.role;
    IndicatorClaim claim = claimOfAll(row, topic, measured);
    const bool needsWords =
        role != Role::tookPart && role != Role::invited && role != Role::answered && role != Role::bullied;
    if (!row.dimensions.others.isEmpty() || (topic.words.isEmpty() && needsWords)) {
        // A part of the pupils that is no breakdown: a person says what it is.
        claim = named(nameOf(row.dimensions.others + topic.words, measured.name), claim.indicator.measure);
    } else if (role == Role::score && topic.question.isEmpty() &&
               !topic.group.contains(u"mobb", Qt::CaseInsensitive)) {
        claim.indicator.direction = Direction::higherIsBetter; // indices are turned so by their publisher
    }
    return claim;
}

Cell SurveyFigures::uncertaintyOf(const SurveyRow& row, const Cell& answered) {
    const SurveyRow::Measured* const deviation = row.of(Role::deviation);
    if (deviation == nullptr) {
        return {};
    }
    if (!deviation->cell.is(Kind::number)) {
        return deviation->cell;
    }
    if (!isBetween(deviation->cell.number, 0, mostDeviation)) {
        m_complaints.refuse(
            deviation->place,
            m_language.say("Import", "A standard deviation of %1 is impossible.")
                .arg(m_language.number(deviation->cell.number.value(), deviation->cell.number.decimals)));
        return {.kind = Kind::wrong};
    }
    if (!answered.is(Kind::number) || answered.number.digits < 2) {
        if (!std::exchange(m_isDeviationTold, true)) {
            m_complaints.remark(deviation->place,
                                m_language.say("Import", "Without the number of answers a standard deviation "
                                                         "tells no uncertainty; it is left out."));
        }
        ++m_counts.skipped;
        return {.kind = Kind::empty};
    }
    const double half = quantile * deviation->cell.number.value() / std::sqrt(answered.number.value());
    return {
        .kind = Kind::number, .number = Scaled::rounded(half, 4), .isLoggedIn = deviation->cell.isLoggedIn};
}

void SurveyFigures::addOne(int unit, const SurveyRow& row, const SurveyRow::Measured& measured, Cells cells,
                           int cellCount, IndicatorClaim claim) {
    const Limits limits = limitsOf(claim.indicator, false);
    auto figure = m_cells.figureOf(cells, limits);
    if (!figure) {
        return;
    }
    if (row.dimensions.isProvisional && figure->status == Status::normal) {
        figure->status = Status::provisional;
    }
    figure->period = *row.dimensions.period;
    figure->line = row.line;
    figure->column = static_cast<int>(measured.place.column);
    const int series =
        m_gathering.series(unit, m_gathering.indicator(std::move(claim)), row.dimensions.breakdown);
    m_gathering.add({.series = series, .cells = cellCount, .figure = *figure});
}

void SurveyFigures::add(int unit, const SurveyRow& row) {
    const auto isValue = [](const SurveyRow::Measured& measured) {
        return measured.key.role != Role::deviation && measured.key.role != Role::answered &&
               measured.key.role != Role::invited;
    };
    const bool isNothing = std::all_of(row.figures.begin(), row.figures.end(),
                                       [](const auto& measured) { return measured.cell.is(Kind::none); });
    const SurveyRow::Measured* const answered = row.of(Role::answered);
    const SurveyRow::Measured* const invited = row.of(Role::invited);
    const bool isBullying = row.isAboutBullying();
    const bool isBehind = answered != nullptr && row.of(Role::tookPart) == nullptr &&
                          (!isBullying || m_meaning == AnswerEvidence::Meaning::answered);
    bool isAnsweredTaken = false;
    bool isInvitedTaken = false;
    bool isDeviationTaken = false;
    for (const SurveyRow::Measured& measured : row.figures) {
        // Beside other figures a null is an alternative that the question has not.
        if (!isValue(measured) || (measured.cell.is(Kind::none) && !isNothing)) {
            continue;
        }
        Cells cells{.value = measured.cell};
        cells.valueAt = measured.place;
        int count = 1;
        const SurveyRow::Measured* behind = nullptr;
        if (measured.key.role == Role::tookPart) {
            behind = invited;
            count += invited != nullptr && !std::exchange(isInvitedTaken, true) ? 1 : 0;
        } else if (isBehind && measured.key.role != Role::countOf) {
            behind = answered;
            count += !std::exchange(isAnsweredTaken, true) ? 1 : 0;
        }
        if (behind != nullptr) {
            cells.count = behind->cell;
            cells.countAt = behind->place;
        }
        if (measured.key.role == Role::score && row.of(Role::deviation) != nullptr) {
            const qint64 skipped = m_counts.skipped;
            cells.uncertainty = measured.cell.is(Kind::number) ? uncertaintyOf(row, cells.count)
                                                               : Cell{.kind = measured.cell.kind};
            cells.uncertaintyAt = row.of(Role::deviation)->place;
            count += !std::exchange(isDeviationTaken, true) && skipped == m_counts.skipped ? 1 : 0;
        }
        addOne(unit, row, measured, cells, count, claimOf(row, measured));
    }
    const auto addAlone = [&](const SurveyRow::Measured* measured, bool isTaken) {
        if (measured == nullptr || isTaken || (measured->cell.is(Kind::none) && !isNothing)) {
            return;
        }
        if (isBullying && m_meaning == AnswerEvidence::Meaning::neither) {
            ++m_counts.skipped;
            return;
        }
        Cells cells{.value = measured->cell};
        cells.valueAt = measured->place;
        addOne(unit, row, *measured, cells, 1, claimOf(row, *measured));
    };
    addAlone(answered, isAnsweredTaken);
    addAlone(invited, isInvitedTaken);
    if (const auto* const deviation = row.of(Role::deviation);
        deviation != nullptr && !isDeviationTaken && row.of(Role::score) == nullptr) {
        ++m_counts.skipped;
    }
}

} // namespace samspel::exchange::udir
