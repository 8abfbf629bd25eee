// Between AFL++ and the targets, which are .NET: a process that hosts the run time and hands it one input after the other, and the
// fork server that starts it, and starts it anew when an input ended it. Both speak the fork server's protocol (AFL++,
// instrumentation/README.persistent_mode.md and src/afl-forkserver.c): for each input the fuzzer writes 4 bytes, and reads a process
// id and then how that process ended. A process that goes on answers for itself that it ended well, so that nothing is stopped and
// continued between two inputs; of one that died, its parent says how.
//
// An input that takes more than a second of the processor ends the process by SIGPROF. Time on the wall would say nothing on a
// machine that does other things besides.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/prctl.h>
#include <sys/shm.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

enum { FROM_FUZZER = 198, TO_FUZZER = 199 };
enum { HELLO = (int32_t)0x80000001, INPUTS_IN_SHARED_MEMORY = 0x01000000, MAP_OF_64_KB = 0x40000000 | (0xFFFF << 1) };
enum { LOAD_ASSEMBLY_AND_GET_FUNCTION_POINTER = 5 };

typedef int (*initialize_fn)(const char *runtime_config, const void *parameters, void **context);
typedef int (*get_delegate_fn)(void *context, int type, void **delegate);
typedef int (*load_fn)(const char *assembly, const char *type, const char *method, const char *signature, void *reserved, void **result);
typedef void (*begin_fn)(uint8_t *branches, const char *target);
typedef void (*one_fn)(const uint8_t *input, int32_t length);

static const char *const UNMANAGED_CALLERS_ONLY = (const char *)-1;

// The fuzzer looks for these words in the program.
const volatile char persistent[] = "##SIG_AFL_PERSISTENT##";

static void require(int holds, const char *what) {
  if (!holds) {
    fprintf(stderr, "driver: %s\n", what);
    _exit(2);
  }
}

static void *shared(const char *name) {
  const char *id = getenv(name);
  require(id != NULL, "run by afl-fuzz alone");
  void *memory = shmat(atoi(id), NULL, 0);
  require(memory != (void *)-1, "shared memory cannot be attached");
  return memory;
}

static void tell(int32_t value) { require(write(TO_FUZZER, &value, sizeof value) == sizeof value, "the fuzzer went away"); }

// Whether the fuzzer has another input, and did not go away.
static int another(void) {
  int32_t ignored;
  return read(FROM_FUZZER, &ignored, sizeof ignored) == sizeof ignored;
}

static one_fn start(const char *hostfxr, const char *folder, const char *target, uint8_t *branches) {
  void *library = dlopen(hostfxr, RTLD_NOW);
  require(library != NULL, "libhostfxr.so cannot be loaded");
  initialize_fn initialize = (initialize_fn)dlsym(library, "hostfxr_initialize_for_runtime_config");
  get_delegate_fn get_delegate = (get_delegate_fn)dlsym(library, "hostfxr_get_runtime_delegate");
  char config[4096], assembly[4096];
  snprintf(config, sizeof config, "%s/FactGen.Fuzzing.runtimeconfig.json", folder);
  snprintf(assembly, sizeof assembly, "%s/FactGen.Fuzzing.dll", folder);
  void *context = NULL;
  load_fn load = NULL;
  begin_fn begin = NULL;
  one_fn one = NULL;
  const char *type = "FactGen.Fuzzing.Driven, FactGen.Fuzzing";
  require(initialize(config, NULL, &context) >= 0, "the run time cannot be initialized");
  require(get_delegate(context, LOAD_ASSEMBLY_AND_GET_FUNCTION_POINTER, (void **)&load) >= 0, "the run time has no loader");
  require(load(assembly, type, "Begin", UNMANAGED_CALLERS_ONLY, NULL, (void **)&begin) >= 0, "Driven.Begin is not there");
  require(load(assembly, type, "One", UNMANAGED_CALLERS_ONLY, NULL, (void **)&one) >= 0, "Driven.One is not there");
  begin(branches, target);
  return one;
}

// Runs inputs for as long as there are any. The first was announced already: to the parent, who cannot run it.
static void run(one_fn one, const uint32_t *input) {
  timer_t timer;
  struct sigevent event = {.sigev_notify = SIGEV_SIGNAL, .sigev_signo = SIGPROF};
  require(timer_create(CLOCK_THREAD_CPUTIME_ID, &event, &timer) == 0, "no timer");
  const struct itimerspec second = {.it_value = {.tv_sec = 1}}, never = {0};
  do {
    tell(getpid());
    timer_settime(timer, 0, &second, NULL);
    one((const uint8_t *)(input + 1), (int32_t)input[0]);
    timer_settime(timer, 0, &never, NULL);
    tell(0);
  } while (another());
}

// arguments: libhostfxr.so, the folder of FactGen.Fuzzing.dll, the target
int main(int count, char **arguments) {
  require(count == 4, "usage: driver LIBHOSTFXR FOLDER TARGET");
  uint8_t *branches = shared("__AFL_SHM_ID");
  const uint32_t *input = shared("__AFL_SHM_FUZZ_ID");
  tell(HELLO | INPUTS_IN_SHARED_MEMORY | MAP_OF_64_KB);
  require(another(), "the fuzzer did not answer");
  while (another()) {
    pid_t child = fork();
    require(child >= 0, "no process can be started");
    if (child == 0) {
      prctl(PR_SET_PDEATHSIG, SIGKILL);
      run(start(arguments[1], arguments[2], arguments[3], branches), input);
      _exit(0);
    }

    int status;
    require(waitpid(child, &status, 0) == child, "the process is lost");
    if (!WIFSIGNALED(status)) {
      return WEXITSTATUS(status);
    }

    tell(status);
  }

  return 0;
}
