// SPDX-License-Identifier: MIT
#include "chart/words.h"

#include "analysis/phrases.h"
#include "domain/language.h"

namespace samspel::chart {

QString catalogueText(const QString& english, const Language& language) {
    return english.isEmpty() ? QString() : language.say("Catalogue", english.toUtf8().constData());
}

QString hiddenWord(const Shown& shown, const Language& language) {
    if (shown.withheld == Withheld::coverageTooLow || shown.withheld == Withheld::coverageUnknown) {
        return language.say("Chart", "incomplete");
    }
    if (!shown.obstacles.isEmpty()) {
        return language.say("Chart", "not joined");
    }
    if (shown.withheld == Withheld::belowThreshold) {
        return language.say("Chart", "suppressed");
    }
    switch (shown.figure.status) {
    case Status::suppressed:
        return language.say("Chart", "suppressed");
    case Status::cannotExist:
        return language.say("Chart", "cannot exist");
    case Status::notPublished:
        return language.say("Chart", "not published");
    case Status::includedElsewhere:
        return language.say("Chart", "counted elsewhere");
    default:
        return language.say("Chart", "missing");
    }
}

namespace {

/// The parts that a joined figure fails for: of a county's forty the first few.
QString namesOf(QStringList parts, const Language& language) {
    constexpr qsizetype most = 6;
    if (parts.size() > most + 1) {
        const qsizetype others = parts.size() - most;
        parts = parts.first(most);
        parts += language.say("Chart", "%1 more").arg(language.whole(others));
    }
    return parts.join(QStringLiteral(", "));
}

} // namespace

QString hiddenReason(const Shown& shown, const Indicator& indicator, const Language& language) {
    switch (shown.withheld) {
    case Withheld::belowThreshold:
        if (shown.figure.confidentiality == Confidentiality::secondary) {
            // Which of the two it is must not be told: 1 and 10 pupils are 11.
            return (indicator.measure == Measure::mean
                        ? language.say("Chart",
                                       "fewer than %1 pupils, or another figure could be worked out with it")
                        : language.say("Chart",
                                       "fewer than %1, or another figure could be worked out with it"))
                .arg(language.whole(indicator.threshold));
        }
        return (indicator.measure == Measure::mean ? language.say("Chart", "fewer than %1 pupils")
                                                   : language.say("Chart", "fewer than %1"))
            .arg(language.whole(indicator.threshold));
    case Withheld::internalOnly:
        return language.say("Chart", "its publisher lets only those who are logged in see it");
    case Withheld::coverageTooLow:
        return language.say("Chart", "%1 of %2 units, %3 % of the pupils: too few to stand for all")
            .arg(language.whole(shown.partsKnown), language.whole(shown.parts),
                 language.number(100 * shown.coverage.value_or(0), 0));
    case Withheld::coverageUnknown:
        return language.say("Chart", "%1 of %2 units, and nobody knows how many pupils the others have")
            .arg(language.whole(shown.partsKnown), language.whole(shown.parts));
    case Withheld::weightUnknown:
        return language.say("Chart", "nobody knows how many pupils took part in %1")
            .arg(namesOf(shown.obstacles, language));
    case Withheld::countNotUnique:
        return language.say("Chart", "the percentage of %1 fits several numbers of pupils")
            .arg(namesOf(shown.obstacles, language));
    case Withheld::countImpossible:
        return language.say("Chart", "no number of pupils makes the percentage of %1")
            .arg(namesOf(shown.obstacles, language));
    case Withheld::no:
        break;
    }
    switch (shown.figure.status) {
    case Status::suppressed:
        return language.say("Chart", "by the publisher, to protect persons");
    case Status::cannotExist:
        return language.say("Chart", "there was nothing to measure");
    case Status::notPublished:
        return language.say("Chart", "it was not collected, or not published");
    case Status::includedElsewhere:
        return language.say("Chart", "it is part of another unit's figure");
    default:
        return language.say("Chart", "the reason is not known");
    }
}

QString remark(const Shown& shown, Mark mark, const Language& language) {
    QStringList parts;
    switch (shown.figure.status) {
    case Status::estimated:
        parts += language.say("Chart", "estimated");
        break;
    case Status::provisional:
        parts += language.say("Chart", "provisional");
        break;
    case Status::definitionDiffers:
        parts += language.say("Chart", "another definition");
        break;
    case Status::specialEvent:
        parts += language.say("Chart", "a special event that year");
        break;
    case Status::includesAnother:
        parts += language.say("Chart", "includes another unit");
        break;
    case Status::typedByHand:
        parts += language.say("Chart", "typed in by hand");
        break;
    default:
        break;
    }
    if (shown.figure.version == Version::corrected) {
        parts += language.say("Chart", "corrected");
    }
    if (mark == Mark::hollow) {
        parts += language.say("Chart", "few pupils");
    }
    if (shown.partsKnown < shown.parts) {
        const QString text = shown.coverage ? language.say("Chart", "%1 of %2 units, %3 % of the pupils")
                                            : language.say("Chart", "%1 of %2 units");
        const QStringList numbers{language.whole(shown.partsKnown), language.whole(shown.parts),
                                  language.number(100 * shown.coverage.value_or(0), 0)};
        parts +=
            shown.coverage ? text.arg(numbers[0], numbers[1], numbers[2]) : text.arg(numbers[0], numbers[1]);
    }
    return parts.join(QStringLiteral("; "));
}

QString intervalText(const Point& point, const Language& language) {
    if (point.halfWidth) {
        return language.number(*point.halfWidth, halfWidthDecimals(point));
    }
    return point.interval ? QStringLiteral("%1–%2").arg(language.number(point.interval->low, 1),
                                                        language.number(point.interval->high, 1))
                          : QString();
}

QString spokenFigure(const Point& point, Measure measure, const Language& language) {
    QStringList parts;
    if (point.mark == Mark::hidden) {
        parts = {point.word, point.reason};
    } else {
        QString figure = language.number(*point.value, point.decimals);
        if (point.halfWidth) {
            figure += QStringLiteral(" ± ") + intervalText(point, language);
        } else if (point.interval) {
            figure += QStringLiteral(" (%1)").arg(intervalText(point, language));
        }
        if (point.sd) {
            figure = language.say("Chart", "%1 standard deviations from the nation").arg(figure);
        }
        parts += figure;
        if (point.n && measure != Measure::count) {
            parts += analysis::pupils(*point.n, language);
        }
        if (!point.reason.isEmpty()) {
            parts += point.reason;
        }
    }
    return parts.join(QStringLiteral(", "));
}

void nameTicks(ValueAxis& axis, const Language& language) {
    for (Tick& tick : axis.ticks) {
        tick.words = language.number(tick.at, axis.decimals);
    }
}

QString time(const Milestone& milestone, const Language& language) {
    const QString begins = milestone.begins.display(language);
    return milestone.ends.isEmpty()
               ? begins
               : language.say("Chart", "%1 to %2").arg(begins, milestone.ends.display(language));
}

} // namespace samspel::chart
