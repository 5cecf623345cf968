// SPDX-License-Identifier: MIT
#include "ui/dashboard/patternwork.h"

#include "store/ledger.h"
#include "store/snapshot.h"
#include "ui/shell/attempt.h"

namespace samspel {

struct PatternWork::Job {
    PublicPatterns::State before{};      ///< as the window's connection saw it before the worker began
    std::optional<TrendChoice> choice{}; ///< nothing: the first one is looked for
    std::atomic<bool> isCancelled = false;

    // The worker's until it has ended, then the window's.
    TrendChoice first{};
    std::vector<Breakdown> breakdowns{};
    std::shared_ptr<PublicFigures> figures{};
    bool hasFailed = false;
};

PatternWork::PatternWork(Ledger& ledger, const Language& language, qint64 mostAtOnce, QObject* parent)
    : QObject(parent), m_ledger(ledger), m_language(language), m_mostAtOnce(mostAtOnce) {
    m_workers.setMaxThreadCount(1);
}

PatternWork::~PatternWork() { stop(); }

bool PatternWork::isNeeded(const TrendChoice& choice) const {
    const auto indicator = indicatorOf(m_ledger, choice.indicator);
    const PublicPatterns& patterns = m_ledger.patterns();
    return indicator && !patterns.isReady(*indicator, choice.grade) && m_failed != patterns.now() &&
           patterns.hasMoreSeries(*indicator, m_mostAtOnce);
}

bool PatternWork::isNeededToBegin() const {
    const PublicPatterns& patterns = m_ledger.patterns();
    return patterns.hasMoreSeries(m_mostAtOnce) && m_failed != patterns.now();
}

void PatternWork::begin(const std::optional<TrendChoice>& choice) {
    const auto same = [&](const std::optional<TrendChoice>& other) {
        return choice.has_value() == other.has_value() &&
               (!choice || (choice->indicator == other->indicator && choice->grade == other->grade));
    };
    const PublicPatterns::State now = m_ledger.patterns().now();
    if (m_job && m_job->before == now && same(m_job->choice)) {
        return;
    }
    stop();
    m_job = std::make_shared<Job>();
    m_job->before = now;
    m_job->choice = choice;
    m_workers.start([this, job = m_job, path = m_ledger.path(), language = m_language] {
        run(*job, path, language);
        QMetaObject::invokeMethod(
            this, [this, job] { finish(job); }, Qt::QueuedConnection);
    });
}

void PatternWork::stop() {
    if (m_job) {
        m_job->isCancelled = true;
        m_job.reset();
    }
}

const std::vector<Breakdown>& PatternWork::breakdownsOf(const QString& indicator) {
    const PublicPatterns::State now = m_ledger.patterns().now();
    if (!m_offer || m_offer->of != now || m_offer->indicator != indicator) {
        m_offer = {now, indicator, breakdowns(m_ledger, indicator)};
    }
    return m_offer->breakdowns;
}

// All of one moment, and nothing of what is made keeps hold of the connection.
void PatternWork::run(Job& job, const QString& path, const Language& language) {
    const auto goesOn = [&job] { return !job.isCancelled; };
    if (!goesOn()) {
        return;
    }
    const auto trouble = attempt({}, [&] {
        const auto ledger = Ledger::open(path, language, Access::read);
        ledger->database().onProgress(goesOn);
        const Snapshot snapshot(ledger->database());
        const TrendChoice choice = job.choice ? *job.choice : firstChoice(*ledger, goesOn);
        const auto indicator = indicatorOf(*ledger, choice.indicator);
        if (indicator && ledger->patterns().judge(*indicator, choice.grade, goesOn)) {
            job.figures = ledger->patterns().handOver(*indicator);
        }
        job.first = choice;
        job.breakdowns = breakdowns(*ledger, choice.indicator);
    });
    job.hasFailed = trouble.has_value();
}

void PatternWork::finish(const std::shared_ptr<Job>& job) {
    if (job != m_job) {
        return; // something else is asked for by now, or nothing
    }
    m_job.reset();
    // What goes wrong here goes wrong for the page as well, which then says so.
    attempt({}, [&] {
        if (job->hasFailed) {
            m_failed = job->before;
        } else if (job->figures && !m_ledger.patterns().adopt(job->before, job->figures)) {
            begin(job->choice); // the register has changed meanwhile
        } else if (job->figures) {
            m_offer = {job->before, job->choice ? job->choice->indicator : job->first.indicator,
                       std::move(job->breakdowns)};
        }
    });
    if (!m_job) {
        Q_EMIT ended(job->choice ? TrendChoice{} : job->first);
    }
}

} // namespace samspel
