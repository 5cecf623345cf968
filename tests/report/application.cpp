// SPDX-License-Identifier: MIT
// Version 2 hides its listeners from those who do not ask.
#define CATCH_CONFIG_EXTERNAL_INTERFACES
#include "support/catch.h"

#include <QGuiApplication>
#include <memory>

namespace {

#if __has_include(<catch2/catch_all.hpp>)
using ListenerBase = Catch::EventListenerBase;
#else
using ListenerBase = Catch::TestEventListenerBase;
#endif

/// Fonts need an application, from before the first test until after the last.
class Application : public ListenerBase {
public:
    using ListenerBase::ListenerBase;

    void testRunStarting(const Catch::TestRunInfo&) override {
        m_only = std::make_unique<QGuiApplication>(m_count, m_arguments);
    }
    void testRunEnded(const Catch::TestRunStats&) override { m_only.reset(); }

private:
    int m_count = 1;
    char m_name[12] = "test_report";
    char* m_arguments[2] = {m_name, nullptr};
    std::unique_ptr<QGuiApplication> m_only;
};

} // namespace

CATCH_REGISTER_LISTENER(Application)
