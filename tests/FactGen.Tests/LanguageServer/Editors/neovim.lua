-- Opens the first fact of README in Neovim, as an editor of facts would, with 'factgen lsp' behind it.
-- Called by neovim.sh, with the command of the tool in FACTGEN and the folder of the fact base in FACTS.

local failed, passed = {}, 0

local function check(name, holds, seen)
  if holds then
    passed = passed + 1
  else
    table.insert(failed, name .. ': ' .. vim.inspect(seen))
  end
end

--- Waits for at most ten seconds until something is so.
local function wait(holds) return vim.wait(10000, holds, 20) end

local folder = vim.env.FACTS
vim.cmd('edit ' .. folder .. '/facts/missions.yaml')
local buffer = vim.api.nvim_get_current_buf()
local client = vim.lsp.start_client({ name = 'factgen', cmd = vim.split(vim.env.FACTGEN, ' '), root_dir = folder })
vim.lsp.buf_attach_client(buffer, client)

local function line_with(words)
  for number, line in ipairs(vim.api.nvim_buf_get_lines(buffer, 0, -1, false)) do
    local from = line:find(words, 1, true)
    if from then return number - 1, from - 1, line end
  end
  error('no line has ' .. words)
end

local function replace(words, others)
  local row, _, line = line_with(words)
  local from, to = line:find(words, 1, true)
  vim.api.nvim_buf_set_lines(buffer, row, row + 1, false, { line:sub(1, from - 1) .. others .. line:sub(to + 1) })
end

local function diagnostics(code)
  return vim.tbl_filter(function(found) return found.code == code end, vim.diagnostic.get(buffer))
end

local function ask(method, row, column)
  local uri = vim.uri_from_bufnr(buffer)
  local answers = vim.lsp.buf_request_sync(
    buffer, method, { textDocument = { uri = uri }, position = { line = row, character = column } }, 10000)
  return answers and answers[client] and answers[client].result
end

-- A value that the quote does not give is reported at the value while it is typed, and no longer once it is right.
wait(function() return vim.lsp.buf_is_attached(buffer, client) and vim.lsp.get_client_by_id(client).initialized end)
replace('value: 4', 'value: 3')
wait(function() return #diagnostics('FACT4001') == 1 end)
local row, column = line_with('value: 3')
local found = diagnostics('FACT4001')[1]
check('diagnostic at the value', found and found.lnum == row and found.col == column + 7, found)

replace('value: 3', 'value: 4')
wait(function() return #diagnostics('FACT4001') == 0 end)
check('no diagnostic once it is right', #diagnostics('FACT4001') == 0, diagnostics('FACT4001'))

-- A fix of the editor's list.
replace('harbour-log:', 'harbor-log:')
wait(function() return #diagnostics('FACT3002') == 1 end)
row = line_with('harbor-log')
local actions = vim.lsp.buf_request_sync(buffer, 'textDocument/codeAction', {
  textDocument = { uri = vim.uri_from_bufnr(buffer) },
  range = { start = { line = row, character = 0 }, ['end'] = { line = row, character = 20 } },
  context = { diagnostics = {} },
}, 10000)[client].result
check('a fix', #actions == 1, actions)
if actions[1] then vim.lsp.util.apply_workspace_edit(actions[1].edit, 'utf-16') end
wait(function() return #vim.diagnostic.get(buffer) == 0 end)
check('no diagnostic after the fix', #vim.diagnostic.get(buffer) == 0, vim.diagnostic.get(buffer))

-- The sentence of a quote.
row, column = line_with('crew of four')
local hover = ask('textDocument/hover', row, column + 2)
check('hover of a quote', hover and hover.contents.value:find('**crew of four people**', 1, true) ~= nil, hover)

-- The rest of a quote once its first words are typed.
replace('crew of four people', 'crew of')
row, column = line_with('crew of')
local completion = ask('textDocument/completion', row, column + 7)
check('completion of a quote', completion and completion.items[1] and completion.items[1].label:find('four people', 1, true) ~= nil, completion)

-- From a source to its card.
row, column = line_with('harbour-log')
local definition = ask('textDocument/definition', row, column + 2)
check('definition of a source', definition and definition[1] and definition[1].uri:find('seeds/', 1, true) ~= nil, definition)

for _, name in ipairs(failed) do print(name .. '\n') end
print(string.format('neovim: %d passed, %d failed\n', passed, #failed))
vim.cmd(#failed == 0 and 'qall!' or 'cquit!')
