// SPDX-License-Identifier: MIT
#include "ui/importing/preview.h"

#include "exchange/formats.h"
#include "store/ledger.h"

#include <QFile>
#include <QFileInfo>
#include <algorithm>

namespace samspel {

Preview::Verdict Preview::verdict() const {
    if (!unreadable.isEmpty()) {
        return Verdict::unreadable;
    }
    if (refusal() != nullptr) {
        return Verdict::refused;
    }
    if (plan.changesNothing()) {
        return plan.knownSince.isEmpty() ? Verdict::unchanged : Verdict::known;
    }
    return Verdict::ready;
}

Problems Preview::problems() const {
    Problems all = reading.problems;
    all.insert(all.end(), plan.problems.begin(), plan.problems.end());
    return all;
}

const Problem* Preview::refusal() const {
    for (const Problems* problems : {&reading.problems, &plan.problems}) {
        for (const Problem& problem : *problems) {
            if (problem.weight == Problem::Weight::refuses) {
                return &problem;
            }
        }
    }
    return nullptr;
}

QString Preview::file() const { return QFileInfo(path).fileName(); }

std::vector<Period> Preview::periods() const {
    std::vector<Period> periods;
    for (const FigureClaim& claim : reading.batch.figures) {
        if (periods.empty() || periods.back() != claim.figure.period) {
            periods.push_back(claim.figure.period);
        }
    }
    std::sort(periods.begin(), periods.end());
    periods.erase(std::unique(periods.begin(), periods.end()), periods.end());
    return periods;
}

Preview preview(const QString& path, const exchange::Options& options, const QString& registerPath,
                const Language& language) {
    Preview made{path, options, {}, {}, {}};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        made.unreadable = file.errorString();
        return made;
    }
    const QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError) {
        made.unreadable = file.errorString();
        return made;
    }
    made.reading = exchange::read({made.file(), bytes}, options, language);
    if (made.reading.accepted()) {
        made.plan = planAgain(made, registerPath, language);
    }
    return made;
}

ImportPlan planAgain(const Preview& preview, const QString& registerPath, const Language& language) {
    return Ledger::open(registerPath, language, Access::read)->plan(preview.reading.batch);
}

} // namespace samspel
