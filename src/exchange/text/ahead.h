// SPDX-License-Identifier: MIT
#pragma once

#include <condition_variable>
#include <deque>
#include <exception>
#include <functional>
#include <mutex>
#include <system_error>
#include <thread>
#include <utility>
#include <vector>

namespace samspel::exchange {

/// Makes one thing after the other on a thread of its own, a few ahead of who takes them; in the same order
/// and with the same end as if they were made when they are asked for.
template <class Thing>
class Ahead {
public:
    /// Fills a thing that may still hold what an earlier one held; false at the end. What it throws is thrown
    /// to who takes.
    using Make = std::function<bool(Thing&)>;

    Ahead(Make make, std::size_t most) : m_make(std::move(make)), m_most(most) {
        try {
            m_thread = std::thread([this] { run(); });
        } catch (const std::system_error&) { // no thread is to be had: then without one
        }
    }
    Ahead(const Ahead&) = delete;
    Ahead& operator=(const Ahead&) = delete;
    ~Ahead() {
        {
            const std::lock_guard lock(m_mutex);
            m_isStopped = true;
        }
        m_room.notify_one();
        if (m_thread.joinable()) {
            m_thread.join();
        }
    }

    /// Takes the next; false at the end. The one that was taken before is used again.
    bool next(Thing& into) {
        if (!m_thread.joinable()) {
            return m_make(into);
        }
        std::unique_lock lock(m_mutex);
        m_arrived.wait(lock, [this] { return !m_made.empty() || m_isAtEnd; });
        if (m_made.empty()) {
            if (m_error) {
                std::rethrow_exception(m_error);
            }
            return false;
        }
        m_used.push_back(std::exchange(into, std::move(m_made.front())));
        m_made.pop_front();
        lock.unlock();
        m_room.notify_one();
        return true;
    }

private:
    void run() {
        for (bool goesOn = true; goesOn;) {
            Thing thing{};
            {
                std::unique_lock lock(m_mutex);
                m_room.wait(lock, [this] { return m_isStopped || m_made.size() < m_most; });
                if (m_isStopped) {
                    return;
                }
                if (!m_used.empty()) {
                    thing = std::move(m_used.back());
                    m_used.pop_back();
                }
            }
            std::exception_ptr error;
            try {
                goesOn = m_make(thing);
            } catch (...) { // thrown where somebody can catch it
                error = std::current_exception();
                goesOn = false;
            }
            {
                const std::lock_guard lock(m_mutex);
                if (goesOn) {
                    m_made.push_back(std::move(thing));
                } else {
                    m_isAtEnd = true;
                    m_error = error;
                }
            }
            m_arrived.notify_one();
        }
    }

    const Make m_make;
    const std::size_t m_most;
    std::mutex m_mutex;
    std::condition_variable m_room;
    std::condition_variable m_arrived;
    std::deque<Thing> m_made;
    std::vector<Thing> m_used;
    std::exception_ptr m_error;
    bool m_isAtEnd = false;
    bool m_isStopped = false;
    std::thread m_thread; ///< last, for it uses all the others
};

} // namespace samspel::exchange
